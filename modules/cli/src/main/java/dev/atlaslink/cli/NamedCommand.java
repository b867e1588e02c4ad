package dev.atlaslink.cli;

import java.util.function.Supplier;

/**
 * A command that need not be built to be known.
 *
 * @param name as typed
 * @param maker builds it: an annotated object, or a {@link picocli.CommandLine} of one
 */
record NamedCommand(String name, Supplier<?> maker) {}
