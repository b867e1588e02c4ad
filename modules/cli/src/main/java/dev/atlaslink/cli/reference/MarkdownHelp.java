package dev.atlaslink.cli.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the help of a command and of all commands below it as one Markdown text, for a site to cut at its headings. */
public final class MarkdownHelp {
    private final CommandLine program;

    /**
     * @param program whose options all commands have, or refuse: they are told once
     */
    public MarkdownHelp(CommandLine program) {
        this.program = program;
    }

    /**
     * Writes it. A group of commands, or a command in no group, begins with a heading of the first level, a command of a group
     * with one of the second.
     *
     * @param command the program or one of its commands
     * @return ends with a line break
     */
    public String of(CommandLine command) {
        return commands(command).map(this::section).collect(Collectors.joining("\n"));
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MarkdownHelp::commands));
    }

    private String section(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        Help help = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF));
        String name = spec.qualifiedName();
        return Stream.of(
                        "#".repeat(Math.max(1, name.split(" ").length - 1)) + " " + name,
                        Cells.text(help.description()),
                        synopsis(command, help),
                        table("Parameter", parameters(spec, help)),
                        table("Option", options(command, help)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** A group does nothing without one of its commands. */
    private static String synopsis(CommandLine command, Help help) {
        return command.getSubcommands().isEmpty()
                ? "```\n" + command.getCommandSpec().qualifiedName() + " "
                        + String.join(" ", Cells.words(help, command.getCommandSpec())) + "\n```"
                : "";
    }

    private static List<String> parameters(CommandSpec spec, Help help) {
        return spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter -> Cells.row(help, parameter))
                .toList();
    }

    private List<String> options(CommandLine command, Help help) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden() && (command == program || !isOfAll(option)))
                .map(option -> Cells.row(help, option))
                .toList();
    }

    private boolean isOfAll(OptionSpec option) {
        return program.getCommandSpec().findOption(option.longestName()) != null;
    }

    private static String table(String heading, List<String> rows) {
        return rows.isEmpty() ? "" : "| " + heading + " | Says |\n|---|---|\n" + String.join("\n", rows);
    }
}
