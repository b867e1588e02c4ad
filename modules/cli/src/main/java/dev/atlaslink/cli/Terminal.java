package dev.atlaslink.cli;

/**
 * Says which streams are terminals. Only the launcher knows for sure; without it none counts as one, so that nothing is asked
 * and nothing is coloured.
 *
 * @param in whether somebody can answer questions
 * @param out whether somebody reads the results
 * @param err whether somebody reads progress and errors
 * @param columns width of the terminal
 */
public record Terminal(boolean in, boolean out, boolean err, int columns) {
    private static final int USUAL_COLUMNS = 80;

    /**
     * Returns a place without any terminal, such as a pipeline.
     *
     * @return nothing is a terminal
     */
    public static Terminal none() {
        return new Terminal(false, false, false, USUAL_COLUMNS);
    }

    /**
     * Reads what the launcher tells: the numbers of the streams that are terminals, and the width.
     *
     * @param streams such as {@code 012}; {@code null} if nobody told
     * @param columns such as 100; {@code null} if nobody told
     */
    static Terminal of(String streams, Integer columns) {
        String terminals = streams == null ? "" : streams;
        int width = columns == null || columns < 1 ? USUAL_COLUMNS : columns;
        return new Terminal(terminals.contains("0"), terminals.contains("1"), terminals.contains("2"), width);
    }
}
