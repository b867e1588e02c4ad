package dev.atlaslink.client.internal.pipeline;

/** How an interface is implemented; worked out once for all views of a client. */
interface Implementation {
    /**
     * Implements the interface.
     *
     * @param calls makes the calls of one view
     * @return a thread-safe implementation, which is equal to itself only
     */
    Object on(ApiCalls calls);
}
