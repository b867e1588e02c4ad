package dev.atlaslink.cli;

import dev.atlaslink.cli.output.OutputFormat;
import dev.atlaslink.cli.output.Paint;
import dev.atlaslink.cli.output.Query;
import dev.atlaslink.cli.output.ResultWriter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Says how results are printed. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            completionCandidates = Candidates.Formats.class,
            description = "table, wide, json, yaml or id. Default: table.")
    private OutputFormat format;

    @Option(
            names = "--query",
            paramLabel = "JMESPATH",
            description = "Print what this expression picks of the result (jmespath.org), such as [].id;"
                    + " as a table, single values are plain text.")
    private Query query;

    /** Returns what was typed of these options, to be typed again. */
    String arguments() {
        return (format == null ? "" : " -o " + format.name().toLowerCase(Locale.ROOT))
                + (query == null ? "" : ShellWord.option("--query", query));
    }

    /**
     * Asks for JSON.
     *
     * @throws IllegalArgumentException if another format was asked for
     */
    void json() {
        if (format != null && format != OutputFormat.JSON) {
            throw new IllegalArgumentException("output is " + format.name().toLowerCase(Locale.ROOT)
                    + ", but --json is given; allowed is one of them");
        }
        format = OutputFormat.JSON;
    }

    ResultWriter writer(Console console) {
        return writer(console, format());
    }

    /** What a query picks is for people, or for a shell. */
    ResultWriter rawWriter(Console console) {
        return writer(console, format == null && query == null ? OutputFormat.JSON : format());
    }

    private ResultWriter writer(Console console, OutputFormat shown) {
        return new ResultWriter(
                console.out(),
                shown,
                Optional.ofNullable(query),
                new Paint(Style.ofResults(console).colour()));
    }

    /**
     * Refuses what cannot be printed.
     *
     * @param hasId whether the result is something with an id
     * @throws IllegalArgumentException saying what is allowed
     */
    void require(boolean hasId) {
        if (format() == OutputFormat.ID && (!hasId || query != null)) {
            throw new IllegalArgumentException("output is id, but "
                    + (hasId ? "a query is set" : "the result has none")
                    + "; allowed is one of table, wide, json, yaml");
        }
    }

    private OutputFormat format() {
        return format == null ? OutputFormat.TABLE : format;
    }
}
