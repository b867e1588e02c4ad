package dev.atlaslink.cli.output;

import java.util.Set;

/**
 * Colours what people read on a terminal.
 *
 * @param on whether to do so; else every text stays as it is
 */
public record Paint(boolean on) {
    private static final Set<String> READY = Set.of("AVAILABLE", "ACTIVE", "WAITING_FOR_USER", "DELETED", "ok");
    private static final Set<String> FAILED = Set.of("FAILED", "REJECTED", "problem");

    /**
     * Writes a heading.
     *
     * @param text of it
     * @return the text in bold
     */
    public String heading(String text) {
        return paint("1", text);
    }

    /**
     * Writes the begin of an error.
     *
     * @param text of it
     * @return the text in red
     */
    public String error(String text) {
        return paint("31", text);
    }

    /**
     * Writes a status or a verdict.
     *
     * @param text as Atlas or the doctor spells it, with spaces behind it
     * @return green if it is ready or fine, red if it has failed or is not, else yellow
     */
    public String status(String text) {
        String status = text.strip();
        if (status.equals("-")) {
            return text;
        }
        return paint(READY.contains(status) ? "32" : FAILED.contains(status) ? "31" : "33", text);
    }

    private String paint(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
