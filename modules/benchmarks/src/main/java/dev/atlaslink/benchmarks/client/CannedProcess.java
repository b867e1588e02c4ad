package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.process.Jdk;
import java.io.BufferedReader;
import java.io.IOException;

/** Runs the {@link CannedServer} as a process, so that neither its memory nor its threads are taken for a client's. */
final class CannedProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    CannedProcess() throws IOException {
        process = new ProcessBuilder(
                        Jdk.current().java(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CannedServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader();
        port = Integer.parseInt(output.readLine());
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
