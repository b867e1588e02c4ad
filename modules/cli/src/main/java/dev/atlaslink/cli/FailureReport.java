package dev.atlaslink.cli;

import dev.atlaslink.cli.demo.DemoFailedException;
import dev.atlaslink.cli.output.JsonText;
import dev.atlaslink.cli.output.Paint;
import dev.atlaslink.cli.output.Printable;
import dev.atlaslink.client.error.AtlasException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns whatever goes wrong into one line and an exit code, never a stack trace; a second line may say how to go on. Who asked
 * for JSON gets both as one line of JSON.
 */
final class FailureReport implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;
    private final boolean json;
    private final Paint paint;

    /**
     * Creates a report.
     *
     * @param json whether failures are JSON
     */
    FailureReport(Console console, boolean json) {
        this.console = console;
        this.json = json;
        this.paint = new Paint(Style.ofErrors(console).colour());
    }

    /** Tells from what was typed whether JSON is asked for, because failures of reading that are failures, too. */
    static boolean asksForJson(List<String> args) {
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            boolean next = i + 1 < args.size() && args.get(i + 1).equalsIgnoreCase("json");
            if (args.get(i).matches("(?i)(--output|-o)=?json|--json")
                    || (next && args.get(i).matches("--output|-o"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        print(Unmatched.message(failure) + " (see " + command + " --help)", FailureDetails.badInput());
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Exception reason = failure instanceof UnfinishedException unfinished ? unfinished.reason() : failure;
        boolean expected = reason instanceof AtlasException
                || reason instanceof IllegalArgumentException
                || reason instanceof CommandFailedException
                || reason instanceof DemoFailedException;
        // Anything else is a mistake of ours: without its type the message alone may say nothing.
        print(expected ? failure.getMessage() : "unexpected " + reason, FailureDetails.of(failure));
        return ExitCode.of(reason);
    }

    /**
     * Reports that not all of the output arrived, such as on a disk that is full.
     *
     * @param exitCode of the command otherwise
     * @return that code if the command failed anyway, else 1
     */
    int outputLost(int exitCode) {
        boolean failed = exitCode != ExitCode.DONE && exitCode != ExitCode.REFUSED;
        int code = failed ? exitCode : ExitCode.REFUSED;
        print("standard output cannot be written; what the command did stays done", FailureDetails.exit(code));
        return code;
    }

    /** Reports that somebody ended the command while something goes on. */
    void interrupted(Unfinished work) {
        print("interrupted; " + work.what(), FailureDetails.interrupted(work));
    }

    private void print(String message, FailureDetails details) {
        String line = String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
        if (json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", line);
            error.putAll(details.properties());
            console.err().println(JsonText.compact(Map.of("error", error)));
        } else {
            line(line);
            Optional<String> next = details.next();
            next.ifPresent(command -> line("to go on: " + command));
        }
        console.err().flush();
    }

    private void line(String text) {
        console.err().println(paint.error("atlaslink:") + " " + Printable.line(text, Printable.MESSAGE));
    }
}
