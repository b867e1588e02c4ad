package dev.atlaslink.benchmarks.client;

import java.io.IOException;
import java.io.InputStream;

/** Reads the body of a response. */
@FunctionalInterface
interface Reading<T> {

    T read(InputStream body) throws IOException;
}
