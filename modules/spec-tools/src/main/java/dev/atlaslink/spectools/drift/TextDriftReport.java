package dev.atlaslink.spectools.drift;

import dev.atlaslink.spectools.text.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints a report for people: what has drifted, what is stale, and how much is known. */
final class TextDriftReport {
    private static final int WIDEST_CELL = 60;

    private final PrintStream out;
    private final boolean withKnown;

    /**
     * Creates a printer.
     *
     * @param out where to print
     * @param withKnown whether to list the known differences too
     */
    TextDriftReport(PrintStream out, boolean withKnown) {
        this.out = out;
        this.withKnown = withKnown;
    }

    /**
     * Prints a report.
     *
     * @param report what has drifted
     */
    void print(DriftReport report) {
        out.printf(
                "Compared %d operations and %d schemas with %s (OpenAPI %s, version %s).%n",
                report.operations(),
                report.schemas(),
                Table.cell(report.official()),
                Table.cell(report.openApi()),
                Table.cell(report.version()));
        table(
                "Drift",
                List.of("KIND", "PLACE", "OFFICIAL", "OURS"),
                report.drift().stream().map(TextDriftReport::cells).toList());
        table(
                "Stale errata",
                List.of("ERRATUM", "KIND", "PLACE"),
                report.stale().stream()
                        .map(stale -> List.of(stale.erratum(), stale.kind().id(), stale.place()))
                        .toList());
        if (withKnown) {
            table(
                    "Known",
                    List.of("ERRATUM", "KIND", "PLACE", "OFFICIAL", "OURS"),
                    report.known().stream().map(TextDriftReport::cells).toList());
        } else {
            out.printf(
                    "Known: %d, see .ci/specs errata or --known.%n",
                    report.known().size());
        }
        out.flush();
    }

    private void table(String title, List<String> headings, List<List<String>> rows) {
        out.printf("%s: %s%n", title, rows.isEmpty() ? "none." : rows.size());
        if (!rows.isEmpty()) {
            Table table = new Table(headings.toArray(String[]::new));
            rows.forEach(table::add);
            table.print(out, "  ");
        }
    }

    private static List<String> cells(Finding finding) {
        return List.of(finding.kind().id(), finding.place(), shortened(finding.official()), shortened(finding.ours()));
    }

    private static List<String> cells(DriftReport.Known known) {
        List<String> cells = new ArrayList<>(List.of(known.erratum()));
        cells.addAll(cells(known.finding()));
        return cells;
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL - 3) + "...";
    }
}
