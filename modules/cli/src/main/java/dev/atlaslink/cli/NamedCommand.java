package dev.atlaslink.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command that need not be built to be known.
 *
 * @param name as typed
 * @param description for the help of the program; empty where that has no need of it
 * @param maker builds it: an annotated object, or a {@link CommandLine}
 */
record NamedCommand(String name, String description, Supplier<?> maker) {
    NamedCommand(String name, Supplier<?> maker) {
        this(name, "", maker);
    }

    static List<String> names(List<NamedCommand> commands) {
        return commands.stream().map(NamedCommand::name).toList();
    }

    CommandLine whole() {
        Object command = maker.get();
        return command instanceof CommandLine made ? made : new CommandLine(command);
    }

    /** Makes it without what it takes and does. */
    CommandLine named() {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        return new CommandLine(spec);
    }
}
