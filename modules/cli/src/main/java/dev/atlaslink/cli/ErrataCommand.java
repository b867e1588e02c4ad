package dev.atlaslink.cli;

import dev.atlaslink.cli.output.JsonText;
import dev.atlaslink.cli.output.TextTable;
import dev.atlaslink.cli.specs.Errata;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints where our v2 spec knowingly differs from the vendor's document. */
@Command(
        name = "errata",
        description =
                "Lists where our v2 spec knowingly differs from the vendor's document, why, and by what evidence.")
final class ErrataCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "Print JSON, with the places concerned, instead of a table.")
    private boolean json;

    ErrataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> errata = Errata.asMaps();
        if (json) {
            console.out().println(JsonText.pretty(errata));
        } else {
            TextTable table = new TextTable(List.of("ID", "BECAUSE", "OFFICIAL", "OURS", "EVIDENCE"));
            errata.forEach(erratum -> table.add(List.of(
                    erratum.get("id"),
                    erratum.get("because"),
                    erratum.get("official"),
                    erratum.get("ours"),
                    erratum.get("evidence"))));
            table.lines().forEach(console.out()::println);
        }
        console.out().flush();
        return ExitCode.DONE;
    }
}
