package dev.atlaslink.spectools.drift;

/** Lists how a command may end. */
final class ExitCode {
    static final int DONE = 0;

    /** The program went wrong, or its output did not arrive. */
    static final int FAILED = 1;

    /** The input was bad. */
    static final int BAD_INPUT = 2;

    /** The vendor's document differs from ours in a way that no erratum explains. */
    static final int DRIFT = 4;

    /** The vendor's document differs in known ways only, but no longer in all of them. */
    static final int STALE_ERRATA = 5;

    private ExitCode() {}
}
