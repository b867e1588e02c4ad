package dev.atlaslink.spectools.drift;

import dev.atlaslink.spectools.text.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints where our v2 spec knowingly differs from the vendor's document. */
@Command(
        name = "errata",
        description =
                "Lists where our v2 spec knowingly differs from the vendor's document, why, and by what evidence.")
final class ErrataCommand implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--json", description = "Print JSON, with the places concerned, instead of a table.")
    private boolean json;

    ErrataCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (json) {
            out.println(JsonText.of(Errata.asMaps()));
        } else {
            Table table = new Table("ID", "BECAUSE", "OFFICIAL", "OURS", "EVIDENCE");
            Errata.all()
                    .forEach(erratum -> table.add(List.of(
                            erratum.id(), erratum.because(), erratum.official(), erratum.ours(), erratum.evidence())));
            table.print(out, "");
        }
        out.flush();
        return ExitCode.DONE;
    }
}
