package dev.atlaslink.simulator.internal.quota;

/** Holds tokens that calls take and that come back as time passes. */
interface Bucket {

    /** Takes a token if there is one. */
    Take take();

    /** Returns the whole tokens left. */
    int remaining();

    /**
     * Tells what came of a call.
     *
     * @param remaining the whole tokens left
     * @param retrySeconds how long to wait for a token; 0 if the call had one
     */
    record Take(int remaining, long retrySeconds) {

        boolean isRefused() {
            return retrySeconds > 0;
        }
    }
}
