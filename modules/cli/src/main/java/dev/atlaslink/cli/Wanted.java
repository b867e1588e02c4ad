package dev.atlaslink.cli;

import java.util.Collection;
import java.util.List;

/**
 * Tells by what was typed which commands are built. Reading the annotations of one takes milliseconds, of all of them more than
 * the command itself.
 *
 * @param words typed, options and values among them
 * @param all whether every command may be asked for
 */
record Wanted(List<String> words, boolean all) {
    static final Wanted ALL = new Wanted(List.of(), true);

    /** Help and completion may be of any command. */
    private static final List<String> OF_ANY = List.of(HelpCommand.NAME, CompletionCommand.NAME, "--help", "-h");

    /** What the program tells of itself. */
    private static final List<String> OF_NONE = List.of("--version", "-V");

    static Wanted by(List<String> words) {
        return new Wanted(words, OF_ANY.stream().anyMatch(words::contains));
    }

    /** Where a command is not wanted, its name suffices. */
    boolean command(String name) {
        return all || words.contains(name);
    }

    /** Tells whether a command of the program is the first word. */
    boolean first(String name) {
        return !all && !words.isEmpty() && words.get(0).equals(name);
    }

    /** Tells whether the first word says what is wanted of the program, so that not even the names of the rest are needed. */
    boolean decides(Collection<String> names) {
        return !all && !words.isEmpty() && (names.contains(words.get(0)) || OF_NONE.contains(words.get(0)));
    }

    /** Tells the same of the second word, and of a group. */
    boolean decides(String group, Collection<String> names) {
        return first(group) && words.size() > 1 && names.contains(words.get(1));
    }
}
