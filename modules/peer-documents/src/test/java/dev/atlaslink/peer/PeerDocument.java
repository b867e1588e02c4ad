package dev.atlaslink.peer;

import java.nio.file.Path;

/**
 * A test document of the stock generator.
 *
 * @param name path inside its jar
 * @param file where it can be read, with what it refers to beside it
 */
record PeerDocument(String name, Path file) {}
