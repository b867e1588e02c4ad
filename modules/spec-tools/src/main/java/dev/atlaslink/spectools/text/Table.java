package dev.atlaslink.spectools.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints rows in columns as wide as their widest cell, with nothing in them that a terminal obeys. */
public final class Table {
    /** Control characters, those that reorder or hide text, separators of lines, and halves of characters. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final int LONGEST = 2_000;

    private final List<List<String>> rows = new ArrayList<>();

    /** Begins a table with a heading for each column. */
    public Table(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row, with a cell for each column. */
    public void add(List<String> cells) {
        rows.add(cells.stream().map(Table::cell).toList());
    }

    /** Prints the headings and each row on a line of its own. */
    public void print(PrintStream out, String indent) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            String line = IntStream.range(0, widths.length)
                    .mapToObj(column -> row.get(column)
                            + " ".repeat(widths[column] - row.get(column).length()))
                    .collect(Collectors.joining("  "));
            out.println(indent + line.stripTrailing());
        }
    }

    /** Writes text of a file on one line, of bounded length. */
    public static String cell(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
        return UNSAFE.matcher(shown)
                .replaceAll(found -> found.group()
                        .chars()
                        .mapToObj(unit -> String.format("\\\\u%04x", unit))
                        .collect(Collectors.joining()));
    }
}
