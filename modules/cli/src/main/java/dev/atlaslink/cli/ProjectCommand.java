package dev.atlaslink.cli;

import dev.atlaslink.cli.output.OutputFormat;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import java.util.concurrent.Callable;
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

    final Console console() {
        return console;
    }
}
