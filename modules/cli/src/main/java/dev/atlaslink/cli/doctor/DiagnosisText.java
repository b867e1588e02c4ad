package dev.atlaslink.cli.doctor;

import dev.atlaslink.cli.output.Paint;
import dev.atlaslink.cli.output.Printable;
import java.util.ArrayList;
import java.util.List;

/** Lays a diagnosis out for people: a heading for each subject, below it a line for each finding, broken at blanks. */
public final class DiagnosisText {
    private static final int INDENT = 21;
    private static final int WIDEST = 100;

    /** Narrower columns would break every word. */
    private static final int NARROWEST = 60;

    private final Paint paint;
    private final int width;

    /**
     * Creates a layout.
     *
     * @param paint colours headings and verdicts
     * @param columns of the terminal; more than 100 are not used
     */
    public DiagnosisText(Paint paint, int columns) {
        this.paint = paint;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /**
     * Lays it out.
     *
     * @param diagnosis of all checks
     * @return lines without characters that a terminal obeys, but for colours
     */
    public List<String> lines(Diagnosis diagnosis) {
        List<String> lines = new ArrayList<>();
        String subject = "";
        for (Finding finding : diagnosis.findings()) {
            if (!finding.subject().equals(subject)) {
                subject = finding.subject();
                lines.add(paint.heading(Printable.line(subject, Printable.CELL)));
            }
            add(lines, finding);
        }
        lines.add("");
        lines.add(summary(diagnosis));
        return lines;
    }

    private void add(List<String> lines, Finding finding) {
        List<String> seen = broken(finding.seen());
        String verdict = paint.status(String.format("%-10s", finding.verdict()));
        lines.add("  " + verdict + String.format("%-9s", finding.check()) + seen.get(0));
        seen.stream().skip(1).map(DiagnosisText::indented).forEach(lines::add);
        finding.advice()
                .ifPresent(advice -> broken("-> " + advice).stream()
                        .map(DiagnosisText::indented)
                        .forEach(lines::add));
    }

    private List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Printable.line(text, Printable.MESSAGE).split(" ", -1)) {
            if (line.length() > 0 && INDENT + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String indented(String text) {
        return " ".repeat(INDENT) + text;
    }

    private static String summary(Diagnosis diagnosis) {
        return counted(diagnosis.count(Verdict.PROBLEM), "problem") + ", "
                + counted(diagnosis.count(Verdict.WARNING), "warning") + ", "
                + diagnosis.count(Verdict.NOT_KNOWN) + " not known; "
                + counted(diagnosis.requests(), "request") + " sent, none of which changes anything";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
