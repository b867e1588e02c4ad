package dev.atlaslink.generator;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Optional query parameters that no method has. By default these are {@code envelope} and {@code pretty}, which Atlas has
 * on nearly all operations (Atlas v1.0 reference): the one wraps the response, so that its model reads as empty, and the
 * other only changes white space.
 */
final class OmittedParameters {
    /** Setting: names with commas between, or {@code none}. */
    static final String OPTION = "omitParameters";

    private static final String BY_DEFAULT = "envelope,pretty";
    private static final String NONE = "none";

    private final Set<String> names;

    private OmittedParameters(Set<String> names) {
        this.names = names;
    }

    /**
     * Reads the setting.
     *
     * @param setting as the build gives it, or {@code null}
     */
    static OmittedParameters of(Object setting) {
        String text = setting == null || setting.toString().isBlank() ? BY_DEFAULT : setting.toString();
        return new OmittedParameters(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(NONE))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean include(Parameter parameter) {
        return "query".equals(parameter.getIn())
                && !Boolean.TRUE.equals(parameter.getRequired())
                && names.contains(parameter.getName());
    }
}
