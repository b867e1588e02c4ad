package dev.atlaslink.simulator.internal.error;

import org.eclipse.jetty.http.HttpStatus;

/** Gives the reason phrases that Atlas repeats in its error bodies (v2 reference). */
final class Reasons {

    private static final int INTERNAL_SERVER_ERROR = 500;

    private Reasons() {}

    static String of(int status) {
        // Jetty shortens this one phrase; a status without a phrase it repeats.
        return status == INTERNAL_SERVER_ERROR ? "Internal Server Error" : HttpStatus.getMessage(status);
    }
}
