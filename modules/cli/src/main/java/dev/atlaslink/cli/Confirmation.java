package dev.atlaslink.cli;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Has what cannot be taken back confirmed. */
final class Confirmation {
    private static final Set<String> YES = Set.of("y", "yes");

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask; needed where nobody can be asked, such as in a script.")
    private boolean given;

    /**
     * Asks, on a terminal, unless that was said already.
     *
     * @throws IllegalArgumentException if nobody can be asked
     * @throws CommandFailedException if the answer is no
     */
    void require(Console console, String question) {
        if (given) {
            return;
        }
        Prompt prompt = new Prompt(console);
        if (!prompt.isPossible()) {
            throw new IllegalArgumentException("yes is not set; allowed without a terminal is --yes only");
        }
        boolean agreed = prompt.ask(question + " [y/N]")
                .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isPresent();
        if (!agreed) {
            throw new CommandFailedException("nothing was deleted", null);
        }
    }
}
