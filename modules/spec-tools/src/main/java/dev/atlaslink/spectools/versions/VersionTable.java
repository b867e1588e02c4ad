package dev.atlaslink.spectools.versions;

import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes which operations a document has and under which dates each is published, as a table of Markdown. */
public final class VersionTable {
    private static final Pattern DATE = Pattern.compile("vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+");

    private VersionTable() {}

    /**
     * Writes the table of one document, below a heading of the second level.
     *
     * @param document whose media types tell the dates
     * @return ends with a line break
     */
    public static String of(SpecDocument document) {
        boolean dated = document.kind().isDated();
        String head =
                dated ? "| Operation | Dates | Request |\n|---|---|---|\n" : "| Operation | Request |\n|---|---|\n";
        return document.operations()
                .map(operation -> row(document, operation))
                .collect(Collectors.joining(
                        "\n", "## " + document.root().at("info").at("title").text() + "\n\n" + head, "\n"));
    }

    private static String row(SpecDocument document, Place operation) {
        String request = operation.name().toUpperCase(Locale.ROOT) + " "
                + operation.path().get(1);
        String dates = document.kind().isDated() ? " " + dates(document, operation) + " |" : "";
        return "| `" + operation.at("operationId").text() + "` |" + dates + " `" + request + "` |";
    }

    /** Those of requests and responses, the oldest first; a dash where an operation has none, as that of tokens. */
    private static String dates(SpecDocument document, Place operation) {
        String found = Stream.concat(Stream.of(document.request(operation)), document.responses(operation))
                .flatMap(message -> message.at("content").children())
                .flatMap(content -> DATE.matcher(content.name()).results())
                .map((MatchResult date) -> date.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "–" : found;
    }
}
