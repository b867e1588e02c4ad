package dev.atlaslink.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out rows in columns as wide as their widest cell. */
public final class TextTable {
    private static final String GAP = "  ";

    /** Twice of what Atlas gives: 50 service attachments of Google Cloud. */
    private static final int LONGEST_LIST = 100;

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param headings one for each column
     */
    public TextTable(List<String> headings) {
        rows.add(List.copyOf(headings));
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are headings; {@code null} shows as {@code -}, and each text as one line that is
     *     safe to print
     */
    public void add(List<?> cells) {
        rows.add(cells.stream().map(TextTable::text).toList());
    }

    /**
     * Lays the table out.
     *
     * @return one line for the headings and one for each row, without trailing blanks
     */
    public List<String> lines() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> pad(row.get(column), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String text(Object cell) {
        if (cell instanceof List<?> list) {
            return list.isEmpty() ? "-" : list(list);
        }
        return cell == null ? "-" : Printable.line(cell.toString(), Printable.CELL);
    }

    private static String list(List<?> values) {
        String shown = values.stream()
                .limit(LONGEST_LIST)
                .map(value -> Printable.line(String.valueOf(value), Printable.CELL))
                .collect(Collectors.joining(", "));
        return values.size() <= LONGEST_LIST ? shown : shown + ", ... (" + values.size() + " values)";
    }
}
