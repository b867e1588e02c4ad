package dev.atlaslink.spectools.drift;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares a copy of the vendor's document with our v2 spec. */
@Command(
        name = "drift",
        description = {
            "Compares a copy of the vendor's OpenAPI document with our v2 spec: operations, parameters, media type"
                    + " dates, status codes, and bodies field by field. Words are not compared. Differences that the"
                    + " errata explain are known; errata that the file no longer meets are stale."
        })
final class DriftCommand implements Callable<Integer> {
    private final PrintStream out;

    @Option(
            names = "--official",
            required = true,
            paramLabel = "FILE",
            description = "OpenAPI 3 document of the Atlas Administration API v2, in YAML or JSON, up to 64 MiB.")
    private Path official;

    @Option(names = "--known", description = "List the known differences too; --json always does.")
    private boolean known;

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    DriftCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        DriftReport report = DriftCheck.of(official);
        int exitCode = exitCode(report);
        if (json) {
            new JsonDriftReport(out).print(report, exitCode);
        } else {
            new TextDriftReport(out, known).print(report);
        }
        return exitCode;
    }

    private static int exitCode(DriftReport report) {
        if (!report.drift().isEmpty()) {
            return ExitCode.DRIFT;
        }
        return report.stale().isEmpty() ? ExitCode.DONE : ExitCode.STALE_ERRATA;
    }
}
