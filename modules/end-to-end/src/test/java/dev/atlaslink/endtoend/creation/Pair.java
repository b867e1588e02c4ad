package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.endtoend.fixture.JavaProcess;
import dev.atlaslink.endtoend.kind.Wanted;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.spectools.repository.Repository;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two processes that ensure the same at the same time, round after round. */
final class Pair implements AutoCloseable {
    private final List<Process> members = new ArrayList<>();

    Pair(AtlasSimulator simulator) throws IOException {
        List<String> command = JavaProcess.command(
                "-Djava.util.logging.config.file="
                        + Repository.path("modules/end-to-end/src/test/resources/logging.properties"),
                PairMember.class.getName(),
                simulator.baseUri().toString(),
                simulator.projectId(),
                simulator.apiKey().publicKey(),
                simulator.apiKey().privateKey());
        for (int i = 0; i < 2; i++) {
            members.add(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        members.forEach(Pair::line);
    }

    /** Returns what came of each in either process, such as {@code got ID}, by the names of what was wanted. */
    Map<String, List<String>> ensure(
            ApiVersion version, Optional<Path> locks, List<Wanted<?, ?, ?>> wanted, EnsureOption... options) {
        String client = version.name() + " "
                + locks.map(directory -> directory.toUri().toString()).orElse(PairMember.NO_LOCKS) + " ";
        String words = Arrays.stream(options).map(option -> " " + option).collect(Collectors.joining());
        String lines =
                wanted.stream().map(thing -> client + thing + words + "\n").collect(Collectors.joining());
        members.forEach(member -> write(member, lines));
        Map<String, List<String>> results = new HashMap<>();
        for (Process member : members) {
            for (int i = 0; i < wanted.size(); i++) {
                String[] result = line(member).split(" ", 2);
                results.computeIfAbsent(result[0], unused -> new ArrayList<>()).add(result[1]);
            }
        }
        return results;
    }

    @Override
    public void close() {
        members.forEach(Process::destroyForcibly);
    }

    private static void write(Process member, String lines) {
        try {
            Writer writer = member.outputWriter(StandardCharsets.UTF_8);
            writer.write(lines);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Process member) {
        try {
            BufferedReader reader = member.inputReader(StandardCharsets.UTF_8);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("> ")) {
                    return line.substring(2);
                }
            }
            throw new AssertionError("the process ended, with " + member.exitValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
