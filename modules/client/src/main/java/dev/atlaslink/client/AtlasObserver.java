package dev.atlaslink.client;

/** Sees each request as it went over the wire; for logs, metrics and tables. */
@FunctionalInterface
public interface AtlasObserver {
    /** Looks away. */
    AtlasObserver NONE = attempt -> {};

    /**
     * Called after each request, by the thread that made it. An exception thrown here fails the call.
     *
     * @param attempt what was sent and what came back
     */
    void attempted(Attempt attempt);
}
