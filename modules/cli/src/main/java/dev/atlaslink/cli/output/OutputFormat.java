package dev.atlaslink.cli.output;

import java.util.Arrays;

/** Chooses how results are printed. */
public enum OutputFormat {
    /** Aligned columns, for people. */
    TABLE,
    /** The same, with all that there is of each resource. */
    WIDE,
    /** JSON, for programs. */
    JSON,
    /** YAML, for files. */
    YAML,
    /** Ids alone, one a line, for the next command. */
    ID;

    /**
     * Reads a format's name; case does not matter.
     *
     * @param text such as {@code json}
     * @return the format
     * @throws IllegalArgumentException if the text names none
     */
    public static OutputFormat of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "output is \"" + text + "\"; allowed is one of table, wide, json, yaml, id"));
    }
}
