package dev.atlaslink.peer;

/**
 * What a generator made of a document.
 *
 * @param kind in a word
 * @param detail why, in one line; empty if it compiled
 */
record Result(Kind kind, String detail) {
    /** From best to worst. */
    enum Kind {
        /** The code compiles. */
        COMPILED,
        /** The document holds what the generator cannot say, and it says what and where. */
        REFUSED,
        /** There is code, and it does not compile. */
        BROKEN,
        /** The generator failed in a way that was not meant. */
        CRASHED
    }

    private static final int LONGEST = 240;

    static Result of(Kind kind, String detail) {
        String line = detail == null ? "" : detail.replaceAll("\\s+", " ").strip();
        return new Result(kind, line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }

    boolean compiled() {
        return kind == Kind.COMPILED;
    }
}
