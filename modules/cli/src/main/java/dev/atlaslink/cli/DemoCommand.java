package dev.atlaslink.cli;

import dev.atlaslink.cli.demo.Demo;
import dev.atlaslink.cli.demo.DemoTime;
import dev.atlaslink.cli.demo.JsonReport;
import dev.atlaslink.cli.demo.Report;
import dev.atlaslink.cli.demo.StepsReport;
import dev.atlaslink.cli.demo.TableReport;
import dev.atlaslink.simulator.AtlasSimulator;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every API generation at work, against a simulator of its own. */
@Command(name = DemoCommand.NAME, description = DemoCommand.DESCRIPTION)
final class DemoCommand implements Callable<Integer> {
    static final String NAME = "demo";
    static final String DESCRIPTION =
            "Performs calls of every API generation against an embedded simulator and shows what went over the wire.";

    private final Console console;

    @ArgGroup
    private Form form = new Form();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DemoTime time = new DemoTime(console.sleeper());
        try (AtlasSimulator simulator =
                        AtlasSimulator.builder().clock(time.simulatorClock()).start();
                Report report = form.report(console.out())) {
            new Demo(simulator, time, report, what -> Style.progress(console, what)).run();
        }
        return ExitCode.DONE;
    }

    /** One of them at most; without any, a line for each step. */
    static final class Form {
        @Option(
                names = "--wide",
                description = "Print a table with operations and media types, about 240 columns wide.")
        private boolean wide;

        @Option(names = "--json", description = "Print one JSON object a line.")
        private boolean json;

        Report report(PrintStream out) {
            if (json) {
                return new JsonReport(out);
            }
            return wide ? new TableReport(out) : new StepsReport(out);
        }
    }
}
