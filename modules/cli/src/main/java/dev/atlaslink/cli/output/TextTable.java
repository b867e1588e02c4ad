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

    private static final String STATUS = "STATUS";

    private final List<List<String>> rows = new ArrayList<>();
    private final Paint paint;

    /**
     * Starts a table.
     *
     * @param headings one for each column
     * @param paint colours headings and statuses
     */
    public TextTable(List<String> headings, Paint paint) {
        this.paint = paint;
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
        return IntStream.range(0, rows.size())
                .mapToObj(row -> line(row, widths))
                .toList();
    }

    private String line(int row, List<Integer> widths) {
        List<String> cells = rows.get(row);
        return IntStream.range(0, cells.size())
                .mapToObj(column -> painted(row, column, pad(cells.get(column), widths.get(column))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** Padding comes first: it counts what is seen. */
    private String painted(int row, int column, String cell) {
        if (row == 0) {
            return paint.heading(cell);
        }
        boolean status = rows.get(0).get(column).equals(STATUS)
                || (column == 1 && rows.get(row).get(0).equalsIgnoreCase(STATUS));
        return status ? paint.status(cell) : cell;
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
