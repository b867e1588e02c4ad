package dev.atlaslink.cli;

import dev.atlaslink.cli.output.OutputFormat;
import dev.atlaslink.cli.output.Query;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/** Reads option values with the facade's own checks, so that a refusal reads the same everywhere. */
final class Converters {
    private Converters() {}

    static void register(CommandLine commands) {
        commands.registerConverter(ApiVersion.class, refusing(ApiVersion::of, new Candidates.Versions()))
                .registerConverter(AuthKind.class, refusing(AuthKind::of, new AuthKind.Names()))
                .registerConverter(CloudProvider.class, refusing(CloudProvider::of, new Candidates.Providers()))
                .registerConverter(
                        CompletionCommand.Shell.class, refusing(CompletionCommand.Shell::of, new Candidates.Shells()))
                .registerConverter(WaitTarget.class, refusing(WaitTarget::of, new Candidates.WaitTargets()))
                .registerConverter(Duration.class, refusing(Durations::parse))
                .registerConverter(LocalDate.class, refusing(Dates::parse))
                .registerConverter(OutputFormat.class, refusing(OutputFormat::of, new Candidates.Formats()))
                .registerConverter(EndpointServiceId.class, refusing(EndpointServiceId::of))
                .registerConverter(Query.class, refusing(Query::of))
                .registerConverter(OrganizationId.class, refusing(OrganizationId::of))
                .registerConverter(ProjectId.class, refusing(ProjectId::of))
                .registerConverter(URI.class, refusing(BaseUrls::parse));
    }

    static <T> ITypeConverter<T> refusing(Function<String, ? extends T> reader) {
        return refusing(reader, new Candidates(List::of));
    }

    private static <T> ITypeConverter<T> refusing(Function<String, ? extends T> reader, Candidates allowed) {
        return new RefusingConverter<>(reader, allowed);
    }
}
