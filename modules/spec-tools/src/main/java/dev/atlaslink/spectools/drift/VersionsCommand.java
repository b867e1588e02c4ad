package dev.atlaslink.spectools.drift;

import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import dev.atlaslink.spectools.versions.VersionTable;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Prints which operations there are and since when, for the site. */
@Command(
        name = "versions",
        description = "Lists the operations of our specs, with the dates of their versions, as Markdown.")
final class VersionsCommand implements Callable<Integer> {
    private final PrintStream out;

    VersionsCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(SpecKind.ofAtlas().stream()
                .map(SpecDocument::read)
                .map(VersionTable::of)
                .collect(Collectors.joining("\n")));
        out.flush();
        return ExitCode.DONE;
    }
}
