package dev.atlaslink.peer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what came out as Markdown: the figures, then the documents, those first that ours makes no code of. */
final class Table {
    private final List<Row> rows;

    Table(List<Row> rows) {
        this.rows = rows;
    }

    String markdown() {
        Stream<String> head = Stream.of(summary(), "", "| document | valid | ours | stock |", "|---|---|---|---|");
        return Stream.concat(
                        head,
                        Stream.of(false, true)
                                .flatMap(compiled -> rows.stream()
                                        .filter(row -> compiles(row, Peer.OURS) == compiled)
                                        .map(Row::markdown)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the figures, a line for each generator. */
    String summary() {
        long valid = rows.stream().filter(Row::isValid).count();
        long missed = rows.stream()
                .filter(row -> compiles(row, Peer.STOCK) && !compiles(row, Peer.OURS))
                .count();
        return rows.size() + " documents, " + valid + " of them valid.\n\n" + figures(Peer.OURS) + "\n"
                + figures(Peer.STOCK) + "\n\nStock compiles and ours does not: " + missed + ".";
    }

    private String figures(Peer peer) {
        return Stream.of(Result.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT) + " " + count(peer, kind))
                .collect(Collectors.joining(", ", "- " + peer.name().toLowerCase(Locale.ROOT) + ": ", ""));
    }

    private long count(Peer peer, Result.Kind kind) {
        return rows.stream()
                .map(row -> row.results().get(peer))
                .filter(result -> result != null && result.kind() == kind)
                .count();
    }

    private static boolean compiles(Row row, Peer peer) {
        Result result = row.results().get(peer);
        return result != null && result.compiled();
    }
}
