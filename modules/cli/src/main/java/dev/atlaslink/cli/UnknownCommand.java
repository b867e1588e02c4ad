package dev.atlaslink.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds names of commands that do not exist, where picocli would show help or speak of arguments. */
final class UnknownCommand {
    private static final int MOST_SUGGESTIONS = 3;

    private UnknownCommand() {}

    /**
     * Refuses what no command takes, also beside an option for help.
     *
     * @throws UnmatchedArgumentException with the first of it
     */
    static void refuse(ParseResult parsed) {
        for (ParseResult level = parsed; level != null; level = level.subcommand()) {
            if (!level.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(level.commandSpec().commandLine(), level.unmatched());
            }
        }
    }

    /** Describes a failure that is about the name of a command; empty if it is about an option or an argument. */
    static Optional<String> describe(UnmatchedArgumentException failure) {
        List<String> commands = failure.getCommandLine().getCommandSpec().subcommands().keySet().stream()
                .toList();
        if (commands.isEmpty() || failure.isUnknownOption()) {
            return Optional.empty();
        }
        List<String> nearest = failure.getSuggestions().stream()
                .filter(commands::contains)
                .limit(MOST_SUGGESTIONS)
                .toList();
        return Optional.of("command is \"" + failure.getUnmatched().get(0) + "\"; "
                + (nearest.isEmpty()
                        ? "allowed is one of " + String.join(", ", commands)
                        : "nearest is " + String.join(", ", nearest)));
    }
}
