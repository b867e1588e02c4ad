package dev.atlaslink.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Holds all commands.
 *
 * @param root the program
 * @param groups those that speak to Atlas, and what does so without a group
 */
record CommandTree(CommandLine root, List<CommandLine> groups) {
    /**
     * Builds it, as far as it is wanted.
     *
     * @param stop ends {@code simulator start}
     */
    static CommandTree of(Session session, StopSignal stop, Wanted wanted) {
        Console console = session.console();
        CommandLine root = new CommandLine(new Program())
                .addSubcommand(
                        command(DemoCommand.NAME, DemoCommand.DESCRIPTION, wanted, () -> new DemoCommand(console)))
                .addSubcommand(command(
                        "simulator",
                        "Simulates Atlas on this machine.",
                        wanted,
                        new NamedCommand(StartSimulatorCommand.NAME, () -> new StartSimulatorCommand(console, stop)),
                        new NamedCommand(ExecSimulatorCommand.NAME, () -> exec(console))));
        List<CommandLine> groups = groups(session, wanted);
        groups.forEach(root::addSubcommand);
        root.addSubcommand(command(
                        CompletionCommand.NAME,
                        CompletionCommand.DESCRIPTION,
                        wanted,
                        () -> new CompletionCommand(console)))
                .addSubcommand(
                        command(HelpCommand.NAME, HelpCommand.DESCRIPTION, wanted, () -> new HelpCommand(console)));
        GlobalOptions.add(session, root, groups, wanted);
        return new CommandTree(root, groups);
    }

    int execute(ParseResult parsed) {
        Unmatched.refuse(parsed);
        GlobalOptions.refuseUnheeded(parsed, groups);
        return new RunLast().execute(parsed);
    }

    private static List<CommandLine> groups(Session session, Wanted wanted) {
        List<CommandLine> groups = new ArrayList<>();
        for (ResourceGroup<?, ?, ?> group : ResourceGroups.all()) {
            ResourceWords words = group.words();
            groups.add(command(words.group(), words.description(), wanted, () -> group.commands(session, wanted)));
        }
        groups.add(command(
                "encryption-settings",
                "Shows and changes which customer's keys Atlas uses for encryption at rest (v2 only).",
                wanted,
                new NamedCommand(GetEncryptionSettings.NAME, () -> new GetEncryptionSettings(session)),
                new NamedCommand(UpdateEncryptionSettings.NAME, () -> new UpdateEncryptionSettings(session)),
                new NamedCommand(RequirePrivateNetworking.NAME, () -> new RequirePrivateNetworking(session))));
        groups.add(command(
                "regional-mode",
                "Shows or switches regional mode, which allows several services in one region.",
                wanted,
                new NamedCommand(GetRegionalMode.NAME, () -> new GetRegionalMode(session)),
                new NamedCommand(EnableRegionalMode.NAME, () -> new EnableRegionalMode(session)),
                new NamedCommand(DisableRegionalMode.NAME, () -> new DisableRegionalMode(session))));
        groups.add(command(
                "generations",
                "Compares the generations of the API.",
                wanted,
                new NamedCommand(CompareGenerations.NAME, () -> new CompareGenerations(session))));
        groups.add(command(ApiCommand.NAME, ApiCommand.DESCRIPTION, wanted, () -> new ApiCommand(session)));
        groups.add(command(DoctorCommand.NAME, DoctorCommand.DESCRIPTION, wanted, () -> new DoctorCommand(session)));
        return groups;
    }

    private static CommandLine command(String name, String description, Wanted wanted, NamedCommand... commands) {
        return command(name, description, wanted, () -> Group.of(name, description, wanted, commands));
    }

    /** The help of the program needs no more than name and description. */
    private static CommandLine command(String name, String description, Wanted wanted, Supplier<?> whole) {
        Object command = wanted.command(name) ? whole.get() : Group.spec(name, description);
        return command instanceof CommandLine made ? made : new CommandLine(command);
    }

    private static CommandLine exec(Console console) {
        // What follows the command's name is for the command, with or without "--" before it.
        return new CommandLine(new ExecSimulatorCommand(console)).setStopAtPositional(true);
    }
}
