package dev.atlaslink.cli;

import dev.atlaslink.cli.completion.FishCompletion;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that has a shell complete commands, options and values. */
@Command(
        name = CompletionCommand.NAME,
        description = {
            CompletionCommand.DESCRIPTION,
            "bash and zsh: source <(atlaslink completion bash). fish: atlaslink completion fish | source."
        })
final class CompletionCommand implements Callable<Integer> {
    static final String NAME = "completion";
    static final String DESCRIPTION =
            "Prints a script for your shell, which then completes commands, options and values.";

    private final Console console;

    @Parameters(
            paramLabel = "SHELL",
            completionCandidates = Candidates.Shells.class,
            description = "bash, zsh or fish.")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        String script = switch (shell) {
            // One script serves both.
            case BASH, ZSH -> AutoComplete.bash(program.getCommandName(), program);
            case FISH -> FishCompletion.of(program);
        };
        console.out().println(script);
        return ExitCode.DONE;
    }

    /** A shell that there is a script for. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        static Shell of(String text) {
            return Arrays.stream(values())
                    .filter(shell -> shell.toString().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "shell is \"" + text + "\"; allowed is one of bash, zsh, fish"));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
