package dev.atlaslink.cli;

import dev.atlaslink.cli.demo.Demo;
import dev.atlaslink.cli.demo.DemoTime;
import dev.atlaslink.cli.demo.JsonReport;
import dev.atlaslink.cli.demo.Report;
import dev.atlaslink.cli.demo.TableReport;
import dev.atlaslink.simulator.AtlasSimulator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every API generation at work, against a simulator of its own. */
@Command(
        name = "demo",
        description = "Performs calls of every API generation against an embedded simulator and shows what went over"
                + " the wire.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Print one JSON object a line instead of a table.")
    private boolean json;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DemoTime time = new DemoTime(console.sleeper());
        try (AtlasSimulator simulator =
                        AtlasSimulator.builder().clock(time.simulatorClock()).start();
                Report report = json ? new JsonReport(console.out()) : new TableReport(console.out())) {
            new Demo(simulator, time, report, console.err()).run();
        }
        return ExitCode.DONE;
    }
}
