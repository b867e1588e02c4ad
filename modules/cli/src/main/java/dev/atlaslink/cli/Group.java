package dev.atlaslink.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Makes groups of commands, which do nothing by themselves. */
final class Group {
    private Group() {}

    static CommandLine of(String name, String description, Wanted wanted, NamedCommand... commands) {
        return of(spec(name, description), wanted, List.of(commands));
    }

    /** Where none of the commands is wanted, the help of the group may be, or what is near to a word that is none of them. */
    static CommandLine of(CommandSpec spec, Wanted wanted, List<NamedCommand> commands) {
        CommandLine group = new CommandLine(spec);
        boolean whole = commands.stream().map(NamedCommand::name).noneMatch(wanted::command);
        for (NamedCommand command : commands) {
            group.addSubcommand(
                    whole || wanted.command(command.name()) ? command.maker().get() : named(command.name()));
        }
        return group;
    }

    static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        return spec;
    }

    private static CommandLine named(String name) {
        return new CommandLine(CommandSpec.create().name(name));
    }
}
