package dev.atlaslink.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Makes groups of commands, which do nothing by themselves. */
final class Group {
    private Group() {}

    static CommandLine of(String name, String description, AtlasCommand... commands) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        CommandLine group = new CommandLine(spec);
        for (AtlasCommand command : commands) {
            group.addSubcommand(command);
        }
        return group;
    }
}
