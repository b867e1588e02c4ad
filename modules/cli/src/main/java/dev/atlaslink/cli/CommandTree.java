package dev.atlaslink.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
     * Builds it. Reading the annotations of all commands takes a third of a start, so groups that nobody wants stay empty:
     * their names suffice.
     *
     * @param stop ends {@code simulator start}
     * @param wanted tells, by its name, whether a group is needed with its commands
     */
    static CommandTree of(Session session, StopSignal stop, Predicate<String> wanted) {
        Console console = session.console();
        CommandLine root = new CommandLine(new Program())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new CommandLine(new SimulatorCommand())
                        .addSubcommand(new StartSimulatorCommand(console, stop))
                        .addSubcommand(exec(console)));
        List<CommandLine> groups = groups(session, wanted);
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

    private static List<CommandLine> groups(Session session, Predicate<String> wanted) {
        List<CommandLine> groups = new ArrayList<>();
        for (ResourceGroup<?, ?, ?> group : ResourceGroups.all()) {
            ResourceWords words = group.words();
            groups.add(group(words.group(), words.description(), wanted, () -> group.commands(session)));
        }
        groups.add(group(
                "encryption-settings",
                "Shows and changes which customer's keys Atlas uses for encryption at rest (v2 only).",
                wanted,
                new GetEncryptionSettings(session),
                new UpdateEncryptionSettings(session),
                new RequirePrivateNetworking(session)));
        groups.add(group(
                "regional-mode",
                "Shows or switches regional mode, which allows several services in one region.",
                wanted,
                new GetRegionalMode(session),
                new EnableRegionalMode(session),
                new DisableRegionalMode(session)));
        groups.add(
                group("generations", "Compares the generations of the API.", wanted, new CompareGenerations(session)));
        groups.add(
                group(ApiCommand.NAME, ApiCommand.DESCRIPTION, wanted, () -> new CommandLine(new ApiCommand(session))));
        groups.add(group(
                DoctorCommand.NAME,
                DoctorCommand.DESCRIPTION,
                wanted,
                () -> new CommandLine(new DoctorCommand(session))));
        return groups;
    }

    private static CommandLine group(
            String name, String description, Predicate<String> wanted, AtlasCommand... commands) {
        return group(name, description, wanted, () -> Group.of(name, description, commands));
    }

    private static CommandLine group(
            String name, String description, Predicate<String> wanted, Supplier<CommandLine> whole) {
        return wanted.test(name) ? whole.get() : Group.of(name, description);
    }

    private static CommandLine exec(Console console) {
        // What follows the command's name is for the command, with or without "--" before it.
        return new CommandLine(new ExecSimulatorCommand(console)).setStopAtPositional(true);
    }
}
