package dev.atlaslink.cli;

import dev.atlaslink.cli.reference.MarkdownHelp;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows what {@code --help} after a command shows. */
@Command(name = HelpCommand.NAME, description = HelpCommand.DESCRIPTION)
final class HelpCommand implements Callable<Integer> {
    static final String NAME = "help";
    static final String DESCRIPTION = "Shows the help of a command.";

    private final Console console;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "Such as: services create. Default: the program.")
    private List<String> words = List.of();

    @Option(names = "--markdown", description = "Print it as Markdown, with the help of all commands below it.")
    private boolean markdown;

    @Spec
    private CommandSpec spec;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        CommandLine command = program;
        for (String word : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw new UnmatchedArgumentException(command, List.of(word));
            }
            command = next;
        }
        if (markdown) {
            console.out().print(new MarkdownHelp(program).of(command));
            return ExitCode.DONE;
        }
        command.usage(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        return ExitCode.DONE;
    }
}
