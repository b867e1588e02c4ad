package dev.atlaslink.spectools.drift;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Names the program; all work is done by its subcommands. */
@Command(
        name = "specs",
        description = "Compares our specs with what the vendor publishes, and tells what is in them.",
        scope = ScopeType.INHERIT,
        footer = {
            "",
            "Exit codes: 0 done, 1 the program failed, 2 bad input, 4 there is drift, 5 there is none but errata are"
                    + " stale."
        })
final class SpecsCommand {
    // Set and read by picocli.
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;
}
