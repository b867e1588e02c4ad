package dev.atlaslink.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells by what was typed which commands are built. Reading the annotations of one takes milliseconds, of all of them more than
 * the command itself.
 *
 * @param typed words, options and values among them
 * @param all whether every command may be asked for
 */
record Wanted(Set<String> typed, boolean all) {
    static final Wanted ALL = new Wanted(Set.of(), true);

    /** Help and completion may be of any command. */
    private static final List<String> OF_ANY = List.of(HelpCommand.NAME, CompletionCommand.NAME, "--help", "-h");

    static Wanted by(Collection<String> typed) {
        return new Wanted(Set.copyOf(typed), OF_ANY.stream().anyMatch(typed::contains));
    }

    /** Where a command is not wanted, its name suffices. */
    boolean command(String name) {
        return all || typed.contains(name);
    }
}
