package dev.atlaslink.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the value of an option by one of the facade's checks, and keeps its message, which picocli would otherwise replace by
 * its own. It is no lambda, because the JVM keeps none of picocli's interfaces, which are older than Java 6.
 *
 * @param reader refuses with an {@link IllegalArgumentException}
 * @param allowed of which what is near is named
 * @param <T> the value
 */
record RefusingConverter<T>(Function<String, ? extends T> reader, Candidates allowed) implements ITypeConverter<T> {
    @Override
    public T convert(String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            TypeConversionException refusal =
                    new TypeConversionException(e.getMessage() + Suggestions.after(text, allowed.values()));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
