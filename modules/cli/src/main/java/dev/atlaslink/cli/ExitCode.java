package dev.atlaslink.cli;

/** Lists what the process may exit with. */
final class ExitCode {
    static final int DONE = 0;

    /** Atlas or the network refused, or the demo went wrong. */
    static final int REFUSED = 1;

    /** The input was bad; nothing was sent. */
    static final int BAD_INPUT = 2;

    /** The call was accepted, but the resource failed or was not ready in time. */
    static final int WAIT_ENDED = 3;

    private ExitCode() {}
}
