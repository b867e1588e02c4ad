package dev.atlaslink.cli;

import dev.atlaslink.cli.output.OutputFormat;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a command the project it works on and a place for its result. */
abstract class ProjectCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ConnectionOptions connection;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json. Default: ${DEFAULT-VALUE}.")
    private OutputFormat output;

    ProjectCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() {
        try (AtlasClient client = connection.open(console)) {
            perform(ConnectionOptions.project(client), new ResultWriter(console.out(), output));
        }
        return ExitCode.DONE;
    }

    abstract void perform(AtlasProject project, ResultWriter results);

    /** Waits if that is asked for, and shows the resource in any case but one: when it is gone. */
    final <T> void follow(
            Operation<T> operation,
            WaitOption wait,
            Function<Operation<T>, Map<String, Object>> view,
            FollowUp followUp,
            ResultWriter results) {
        try {
            wait.apply(operation, console.err());
        } catch (NotFoundException e) {
            throw e;
        } catch (AtlasException e) {
            results.one(view.apply(operation));
            boolean failed = e instanceof WaitFailedException;
            throw new UnfinishedException(e, again(failed ? followUp.ifFailed() : followUp.ifPending()));
        }
        results.one(view.apply(operation));
    }

    /** Returns a command line for the same project, with the same kind of output. */
    private String again(String arguments) {
        return "atlaslink " + arguments + connection.arguments() + (output == OutputFormat.JSON ? " -o json" : "");
    }
}
