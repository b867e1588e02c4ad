package dev.atlaslink.cli;

import dev.atlaslink.cli.demo.DemoFailedException;
import dev.atlaslink.cli.output.Printable;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one line and an exit code, never a stack trace; a second line may say how to go on. */
final class FailureReport implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;

    FailureReport(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String message = failure instanceof UnmatchedArgumentException unmatched
                ? UnknownCommand.describe(unmatched).orElse(failure.getMessage())
                : failure.getMessage();
        print(message + " (see " + command + " --help)");
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UnfinishedException unfinished) {
            print(failure.getMessage());
            print("to go on: " + unfinished.next());
            return exitCode(unfinished.reason());
        }
        boolean expected = failure instanceof AtlasException
                || failure instanceof IllegalArgumentException
                || failure instanceof CommandFailedException
                || failure instanceof DemoFailedException;
        // Anything else is a mistake of ours: without its type the message alone may say nothing.
        print(expected ? failure.getMessage() : "unexpected " + failure);
        return exitCode(failure);
    }

    /**
     * Reports that not all of the output arrived, such as on a disk that is full.
     *
     * @param exitCode of the command otherwise
     * @return that code if the command failed anyway, else 1
     */
    int outputLost(int exitCode) {
        print("standard output cannot be written; what the command did stays done");
        boolean failed = exitCode == ExitCode.BAD_INPUT || exitCode == ExitCode.WAIT_ENDED;
        return failed ? exitCode : ExitCode.REFUSED;
    }

    private static int exitCode(Exception failure) {
        if (failure instanceof WaitFailedException || failure instanceof WaitTimeoutException) {
            return ExitCode.WAIT_ENDED;
        }
        boolean nothingSent =
                failure instanceof IllegalArgumentException || failure instanceof UnsupportedInVersionException;
        return nothingSent ? ExitCode.BAD_INPUT : ExitCode.REFUSED;
    }

    private void print(String message) {
        String line = String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
        err.println("atlaslink: " + Printable.line(line, Printable.MESSAGE));
        err.flush();
    }
}
