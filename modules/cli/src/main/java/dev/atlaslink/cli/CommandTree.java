package dev.atlaslink.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Holds all commands.
 *
 * @param root the program
 * @param groups those that speak to Atlas
 */
record CommandTree(CommandLine root, List<CommandLine> groups) {
    static CommandTree of(Session session, StopSignal stop) {
        Console console = session.console();
        CommandLine root = new CommandLine(new Program())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CommandLine(new SimulatorCommand())
                        .addSubcommand(new StartSimulatorCommand(console, stop))
                        .addSubcommand(exec(console)));
        List<CommandLine> groups = groups(session);
        groups.forEach(root::addSubcommand);
        root.addSubcommand(new CompletionCommand(console)).addSubcommand(new HelpCommand(console));
        GlobalOptions.add(session, root, groups);
        return new CommandTree(root, groups);
    }

    int execute(ParseResult parsed) {
        Unmatched.refuse(parsed);
        GlobalOptions.refuseUnheeded(parsed, groups);
        return new RunLast().execute(parsed);
    }

    private static List<CommandLine> groups(Session session) {
        List<CommandLine> groups = new ArrayList<>();
        ResourceGroups.all().forEach(group -> groups.add(group.commands(session)));
        groups.add(Group.of(
                "encryption-settings",
                "Shows and changes which customer's keys Atlas uses for encryption at rest (v2 only).",
                new GetEncryptionSettings(session),
                new UpdateEncryptionSettings(session),
                new RequirePrivateNetworking(session)));
        groups.add(Group.of(
                "regional-mode",
                "Shows or switches regional mode, which allows several services in one region.",
                new GetRegionalMode(session),
                new EnableRegionalMode(session),
                new DisableRegionalMode(session)));
        groups.add(Group.of("generations", "Compares the generations of the API.", new CompareGenerations(session)));
        return groups;
    }

    private static CommandLine exec(Console console) {
        // What follows the command's name is for the command, with or without "--" before it.
        return new CommandLine(new ExecSimulatorCommand(console)).setStopAtPositional(true);
    }
}
