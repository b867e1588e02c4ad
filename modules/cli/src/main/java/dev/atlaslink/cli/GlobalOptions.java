package dev.atlaslink.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Gives options to all commands that speak to Atlas; they may be typed before a command or after it. */
final class GlobalOptions {
    private GlobalOptions() {}

    /**
     * Adds them.
     *
     * @param root the program
     * @param groups of commands that speak to Atlas
     * @param wanted those of them that need any
     */
    static void add(Session session, CommandLine root, List<CommandLine> groups, Wanted wanted) {
        CommandSpec connection = CommandSpec.forAnnotatedObject(session.connection());
        CommandSpec output = CommandSpec.forAnnotatedObject(session.output());
        for (CommandSpec options : List.of(connection, output)) {
            for (OptionSpec option : options.options()) {
                root.getCommandSpec().addOption(option);
                for (CommandLine group : groups) {
                    inherit(group, option, wanted);
                }
            }
        }
    }

    /**
     * Refuses them before a command that would not heed them.
     *
     * @throws ParameterException naming the first
     */
    static void refuseUnheeded(ParseResult parsed, List<CommandLine> groups) {
        boolean heeded = !parsed.hasSubcommand()
                || groups.contains(parsed.subcommand().commandSpec().commandLine());
        for (OptionSpec option : parsed.matchedOptions()) {
            if (!heeded && !option.usageHelp() && !option.versionHelp()) {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(),
                        option.longestName() + " is given; allowed is it with commands that speak to Atlas");
            }
        }
    }

    /** An inherited option keeps what was typed before the command. */
    private static void inherit(CommandLine command, OptionSpec option, Wanted wanted) {
        if (!wanted.command(command.getCommandName())) {
            return;
        }
        command.getCommandSpec()
                .addOption(
                        OptionSpec.builder(option).inherited(true).root(option).build());
        for (CommandLine sub : command.getCommandSpec().subcommands().values()) {
            inherit(sub, option, wanted);
        }
    }
}
