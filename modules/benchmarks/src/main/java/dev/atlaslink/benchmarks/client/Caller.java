package dev.atlaslink.benchmarks.client;

import java.io.IOException;

/** Calls the canned server in one way and reads the response into objects. Used by many threads at once. */
interface Caller extends AutoCloseable {

    /**
     * Gets one service.
     *
     * @return how many services were read
     * @throws Exception if it failed
     */
    int one() throws Exception;

    /**
     * Lists the services.
     *
     * @return how many services were read
     * @throws Exception if it failed
     */
    int list() throws Exception;

    @Override
    default void close() throws IOException {}
}
