package dev.atlaslink.cli;

import dev.atlaslink.cli.output.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the person at the terminal. */
final class Prompt {
    private final Console console;

    Prompt(Console console) {
        this.console = console;
    }

    /** Tells whether somebody reads questions and can answer them. */
    boolean isPossible() {
        return console.terminal().in() && console.terminal().err();
    }

    /**
     * Asks for one line.
     *
     * @param question without what a server said, or with it escaped
     * @return the answer; empty if there is none, as after Ctrl-D
     */
    Optional<String> ask(String question) {
        console.err().print(Printable.line(question, Printable.MESSAGE) + " ");
        console.err().flush();
        try {
            return line();
        } catch (IOException e) {
            throw new CommandFailedException("no answer could be read: " + e.getMessage(), e);
        }
    }

    /** Byte by byte, so that a later question still finds its answer. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = console.in().read();
        boolean any = next >= 0;
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = console.in().read();
        }
        return any ? Optional.of(line.toString(StandardCharsets.UTF_8).strip()) : Optional.empty();
    }
}
