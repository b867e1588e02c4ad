package dev.atlaslink.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Makes groups of commands, which do nothing by themselves. */
final class Group {
    private Group() {}

    static NamedCommand of(String name, String description, Wanted wanted, NamedCommand... commands) {
        return new NamedCommand(name, description, () -> of(spec(name, description), wanted, List.of(commands)));
    }

    /** Where none of the commands is wanted, the help of the group may be, or what is near to a word that is none of them. */
    static CommandLine of(CommandSpec spec, Wanted wanted, List<NamedCommand> commands) {
        CommandLine group = new CommandLine(spec);
        List<String> names = NamedCommand.names(commands);
        boolean whole = names.stream().noneMatch(wanted::command);
        boolean decided = wanted.decides(spec.name(), names);
        for (NamedCommand command : commands) {
            if (whole || wanted.command(command.name())) {
                group.addSubcommand(command.whole());
            } else if (!decided) {
                group.addSubcommand(command.named());
            }
        }
        return group;
    }

    static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        return spec;
    }
}
