package dev.atlaslink.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Holds all commands.
 *
 * @param root the program
 * @param groups those that speak to Atlas, and what does so without a group
 */
record CommandTree(CommandLine root, List<CommandLine> groups) implements IExecutionStrategy {
    static final String SIMULATOR = "simulator";

    /**
     * Builds it, as far as it is wanted.
     *
     * @param stop ends {@code simulator start}
     */
    static CommandTree of(Session session, StopSignal stop, Wanted wanted) {
        Console console = session.console();
        List<NamedCommand> speaking = speaking(session, wanted);
        List<NamedCommand> commands = new ArrayList<>();
        commands.add(new NamedCommand(DemoCommand.NAME, DemoCommand.DESCRIPTION, () -> new DemoCommand(console)));
        commands.add(Group.of(
                SIMULATOR,
                "Simulates Atlas on this machine.",
                wanted,
                new NamedCommand(StartSimulatorCommand.NAME, () -> new StartSimulatorCommand(console, stop)),
                new NamedCommand(ExecSimulatorCommand.NAME, () -> exec(console))));
        commands.addAll(speaking);
        commands.add(new NamedCommand(
                CompletionCommand.NAME, CompletionCommand.DESCRIPTION, () -> new CompletionCommand(console)));
        commands.add(new NamedCommand(HelpCommand.NAME, HelpCommand.DESCRIPTION, () -> new HelpCommand(console)));

        CommandLine root = new CommandLine(new Program());
        List<CommandLine> groups = new ArrayList<>();
        boolean decided = wanted.decides(NamedCommand.names(commands));
        for (NamedCommand command : commands) {
            if (!decided || wanted.command(command.name())) {
                // The help of the program needs no more than name and description.
                CommandLine made = wanted.command(command.name()) ? command.whole() : command.named();
                root.addSubcommand(made);
                if (speaking.contains(command)) {
                    groups.add(made);
                }
            }
        }
        GlobalOptions.add(session, root, groups, wanted);
        return new CommandTree(root, groups);
    }

    @Override
    public int execute(ParseResult parsed) {
        Unmatched.refuse(parsed);
        GlobalOptions.refuseUnheeded(parsed, groups);
        return new RunLast().execute(parsed);
    }

    private static List<NamedCommand> speaking(Session session, Wanted wanted) {
        List<NamedCommand> commands = new ArrayList<>();
        for (ResourceGroup<?, ?, ?> group : ResourceGroups.all()) {
            ResourceWords words = group.words();
            commands.add(new NamedCommand(words.group(), words.description(), () -> group.commands(session, wanted)));
        }
        commands.add(Group.of(
                "encryption-settings",
                "Shows and changes which customer's keys Atlas uses for encryption at rest.",
                wanted,
                new NamedCommand(GetEncryptionSettings.NAME, () -> new GetEncryptionSettings(session)),
                new NamedCommand(UpdateEncryptionSettings.NAME, () -> new UpdateEncryptionSettings(session)),
                new NamedCommand(RequirePrivateNetworking.NAME, () -> new RequirePrivateNetworking(session))));
        commands.add(Group.of(
                "clusters",
                "Shows the clusters of a project, where private connections end (v2 only).",
                wanted,
                new NamedCommand(ListClusters.NAME, () -> new ListClusters(session)),
                new NamedCommand(GetCluster.NAME, () -> new GetCluster(session)),
                new NamedCommand(WatchCluster.NAME, () -> new WatchCluster(session))));
        commands.add(Group.of(
                "regional-mode",
                "Shows or switches regional mode, which allows several services in one region.",
                wanted,
                new NamedCommand(GetRegionalMode.NAME, () -> new GetRegionalMode(session)),
                new NamedCommand(EnableRegionalMode.NAME, () -> new EnableRegionalMode(session)),
                new NamedCommand(DisableRegionalMode.NAME, () -> new DisableRegionalMode(session))));
        commands.add(Group.of(
                "private-ip-mode",
                "Shows or switches off private IP mode, which Atlas deprecates.",
                wanted,
                new NamedCommand(GetPrivateIpMode.NAME, () -> new GetPrivateIpMode(session)),
                new NamedCommand(DisablePrivateIpMode.NAME, () -> new DisablePrivateIpMode(session))));
        commands.add(Group.of(
                "projects",
                "Lists and finds projects (v2 only).",
                wanted,
                new NamedCommand(ListProjects.NAME, () -> new ListProjects(session)),
                new NamedCommand(GetProject.NAME, () -> new GetProject(session)),
                new NamedCommand(FindProject.NAME, () -> new FindProject(session))));
        commands.add(Group.of(
                "generations",
                "Compares the generations of the API.",
                wanted,
                new NamedCommand(CompareGenerations.NAME, () -> new CompareGenerations(session))));
        commands.add(new NamedCommand(ApiCommand.NAME, ApiCommand.DESCRIPTION, () -> new ApiCommand(session)));
        commands.add(new NamedCommand(DoctorCommand.NAME, DoctorCommand.DESCRIPTION, () -> new DoctorCommand(session)));
        return commands;
    }

    private static CommandLine exec(Console console) {
        // What follows the command's name is for the command, with or without "--" before it.
        return new CommandLine(new ExecSimulatorCommand(console)).setStopAtPositional(true);
    }
}
