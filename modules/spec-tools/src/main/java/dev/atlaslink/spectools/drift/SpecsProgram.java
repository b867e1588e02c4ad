package dev.atlaslink.spectools.drift;

import dev.atlaslink.spectools.text.Table;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands; whatever goes wrong becomes one line and an exit code. */
final class SpecsProgram {
    private final PrintStream out;
    private final PrintStream err;

    SpecsProgram(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... args) {
        int exitCode = new CommandLine(new SpecsCommand())
                .addSubcommand(new DriftCommand(out))
                .addSubcommand(new ErrataCommand(out))
                .addSubcommand(new VersionsCommand(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setExecutionStrategy(SpecsProgram::execute)
                .setParameterExceptionHandler((failure, typed) -> refused(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
                .execute(args);
        if (out.checkError()) {
            print("standard output cannot be written");
            return exitCode == ExitCode.BAD_INPUT ? exitCode : ExitCode.FAILED;
        }
        return exitCode;
    }

    /** Refuses a command that does not exist also where help is asked for, which would hide the mistake. */
    private static int execute(ParseResult parsed) {
        if (!parsed.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return new RunLast().execute(parsed);
    }

    private int refused(ParameterException failure) {
        String nearest = failure instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? "; nearest is " + String.join(", ", unmatched.getSuggestions())
                : "";
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        print(failure.getMessage() + nearest + " (see " + command + " --help)");
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception failure) {
        if (failure instanceof IllegalArgumentException) {
            print(failure.getMessage());
            return ExitCode.BAD_INPUT;
        }
        // A mistake of ours: without its type the message alone may say nothing.
        print("unexpected " + failure);
        return ExitCode.FAILED;
    }

    private void print(String message) {
        err.println("specs: " + Table.cell(message));
        err.flush();
    }
}
