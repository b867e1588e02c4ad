package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says where a file stops to be YAML or JSON. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static String describe(JsonProcessingException error) {
        // Jackson's own location is that of the last token it understood, which may be many lines before.
        if (error.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            int line = yaml.getProblemMark().getLine() + 1;
            return describe(line, yaml.getProblemMark().getColumn() + 1, yaml.getProblem());
        }
        JsonLocation location = error.getLocation() == null ? JsonLocation.NA : error.getLocation();
        String firstLine = error.getOriginalMessage().lines().findFirst().orElse("");
        return describe(location.getLineNr(), location.getColumnNr(), firstLine);
    }

    private static String describe(int line, int column, String problem) {
        return "at line " + line + ", column " + column + " (" + problem + ")";
    }
}
