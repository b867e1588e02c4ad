package dev.atlaslink.cli;

import java.util.Optional;

/**
 * Says what a command leaves behind that is not done.
 *
 * @param what goes on, such as {@code Atlas goes on creating service X}
 * @param id of the resource, as far as it is known
 * @param next command line that takes it up
 */
record Unfinished(String what, Optional<String> id, String next) {}
