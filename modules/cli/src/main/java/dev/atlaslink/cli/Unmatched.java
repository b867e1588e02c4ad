package dev.atlaslink.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes what no command takes, where picocli would show help or speak of arguments. */
final class Unmatched {
    private Unmatched() {}

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

    /** Describes a failure of reading what was typed. */
    static String message(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return failure.getMessage();
        }
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        String typed = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return failure.getMessage()
                    + Suggestions.after(typed, spec.optionsMap().keySet());
        }
        return spec.subcommands().isEmpty() ? failure.getMessage() : unknownCommand(typed, spec);
    }

    private static String unknownCommand(String typed, CommandSpec spec) {
        List<String> commands = List.copyOf(spec.subcommands().keySet());
        List<String> nearest = NearestWords.to(typed, commands);
        return "command is \"" + typed + "\"; "
                + (nearest.isEmpty()
                        ? "allowed is one of " + String.join(", ", commands)
                        : "nearest is " + String.join(", ", nearest));
    }
}
