package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ProgressLines;

/**
 * Says how a stream is written to.
 *
 * @param colour whether with colours: only where somebody reads it on a terminal, never with NO_COLOR (no-color.org)
 * @param rewriting whether a line may be written over, which a dumb terminal cannot
 */
record Style(boolean colour, boolean rewriting) {
    static Style ofResults(Console console) {
        return of(console, console.terminal().out());
    }

    static Style ofErrors(Console console) {
        return of(console, console.terminal().err());
    }

    /** Returns what shows how far a wait has come. */
    static ProgressLines progress(Console console, String what) {
        return new ProgressLines(
                console.err(),
                what,
                console.terminal().columns(),
                ofErrors(console).rewriting());
    }

    private static Style of(Console console, boolean terminal) {
        boolean able = terminal && !"dumb".equals(console.environment().get("TERM"));
        boolean colour = console.environment().getOrDefault("NO_COLOR", "").isEmpty();
        return new Style(able && colour, able);
    }
}
