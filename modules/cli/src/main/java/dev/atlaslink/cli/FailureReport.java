package dev.atlaslink.cli;

import dev.atlaslink.cli.demo.DemoFailedException;
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

/** Turns whatever goes wrong into one line and an exit code, never a stack trace. */
final class FailureReport implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;

    FailureReport(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        print(failure.getMessage() + " (see " + command + " --help)");
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean expected = failure instanceof AtlasException
                || failure instanceof IllegalArgumentException
                || failure instanceof CommandFailedException
                || failure instanceof DemoFailedException;
        // Anything else is a mistake of ours: without its type the message alone may say nothing.
        print(expected ? failure.getMessage() : "unexpected " + failure);
        return exitCode(failure);
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
        err.println("atlaslink: " + String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }
}
