package dev.atlaslink.cli;

import dev.atlaslink.cli.output.OutputFormat;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads option values with the facade's own checks, so that a refusal reads the same everywhere. */
final class Converters {
    private Converters() {}

    static void register(CommandLine commands) {
        commands.registerConverter(ApiVersion.class, refusing(ApiVersion::of))
                .registerConverter(CloudProvider.class, refusing(CloudProvider::of))
                .registerConverter(Duration.class, refusing(Durations::parse))
                .registerConverter(LocalDate.class, refusing(Dates::parse))
                .registerConverter(OutputFormat.class, refusing(OutputFormat::of))
                .registerConverter(ProjectId.class, refusing(ProjectId::of))
                .registerConverter(URI.class, refusing(BaseUrls::parse));
    }

    /** Keeps the message, which picocli would otherwise replace by its own. */
    static <T> ITypeConverter<T> refusing(ITypeConverter<T> reader) {
        return text -> {
            try {
                return reader.convert(text);
            } catch (IllegalArgumentException e) {
                TypeConversionException refusal = new TypeConversionException(e.getMessage());
                refusal.initCause(e);
                throw refusal;
            }
        };
    }
}
