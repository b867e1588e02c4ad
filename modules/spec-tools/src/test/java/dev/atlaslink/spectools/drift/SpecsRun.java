package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came of one command. */
record SpecsRun(int exitCode, String out, String err) {

    static SpecsRun of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpecsRun run = writingTo(out, args);
        return new SpecsRun(run.exitCode(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** Runs a command whose output goes elsewhere. */
    static SpecsRun writingTo(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new SpecsProgram(stream(out), stream(err)).run(args);
        return new SpecsRun(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out, e);
        }
    }

    private static PrintStream stream(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
