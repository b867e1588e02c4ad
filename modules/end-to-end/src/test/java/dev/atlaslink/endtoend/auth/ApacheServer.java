package dev.atlaslink.endtoend.auth;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Apache httpd with mod_auth_digest on a port of its own; it returns empty lists and logs what it was asked. */
final class ApacheServer implements AutoCloseable {
    private static final String CONFIGURATION = """
            ServerName localhost
            ServerRoot "%1$s"
            Listen 127.0.0.1:%2$d
            PidFile "%1$s/pid"
            ErrorLog "%1$s/error.log"
            DefaultRuntimeDir "%1$s"
            LoadModule mpm_event_module %3$s/mod_mpm_event.so
            LoadModule authn_core_module %3$s/mod_authn_core.so
            LoadModule authn_file_module %3$s/mod_authn_file.so
            LoadModule authz_core_module %3$s/mod_authz_core.so
            LoadModule authz_user_module %3$s/mod_authz_user.so
            LoadModule auth_digest_module %3$s/mod_auth_digest.so
            User www-data
            Group www-data
            KeepAlive On
            MaxKeepAliveRequests 0
            LogFormat "%%>s %%{Authorization}i" uses
            CustomLog "%1$s/access.log" uses
            DocumentRoot "%1$s/files"
            AuthDigestShmemSize 1048576
            <Location "/">
                ForceType application/json
                AuthType Digest
                AuthName "MMS Public API"
                AuthDigestProvider file
                AuthUserFile "%1$s/users"
                Require valid-user
                %4$s
            </Location>
            """;

    private final Path folder;
    private final int port;
    private final Process process;

    private ApacheServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts a server in the foreground and waits until it listens.
     *
     * @param folder empty, for its files
     * @param directives of mod_auth_digest
     */
    static ApacheServer start(ApacheInstallation apache, Path folder, List<String> directives)
            throws IOException, InterruptedException {
        Path response = folder.resolve("files" + Calls.PATH);
        Files.createDirectories(response.getParent());
        Files.writeString(response, "[]");
        // user:realm:MD5(user:realm:password), as htdigest would write it for public and private.
        Files.writeString(folder.resolve("users"), "public:MMS Public API:0db2b9a69a07ddf7473001d70179e108\n");
        // Started by root, its workers are www-data.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        int port = freePort();
        Path configuration = folder.resolve("httpd.conf");
        Files.writeString(
                configuration,
                CONFIGURATION.formatted(folder, port, apache.modules(), String.join("\n    ", directives)));
        Process process = new ProcessBuilder(
                        apache.program().toString(), "-f", configuration.toString(), "-D", "FOREGROUND")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        ApacheServer server = new ApacheServer(folder, port, process);
        server.awaitReady();
        return server;
    }

    AtlasClient client() {
        return AtlasClient.builder()
                .baseUrl(URI.create("http://127.0.0.1:" + port))
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .build();
    }

    /** Stops the server and returns its log: a line a request, status and Authorization header. */
    List<String> log() throws IOException, InterruptedException {
        stop();
        return Files.readAllLines(folder.resolve("access.log")).stream()
                .map(line -> line.replace("\\\"", "\""))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Apache logs a request after its response: an abrupt end would lose the last lines, a graceful one does not. */
    private void stop() throws IOException, InterruptedException {
        Process signal = new ProcessBuilder("kill", "-WINCH", Long.toString(process.pid()))
                .inheritIO()
                .start();
        if (signal.waitFor() != 0) {
            throw new IllegalStateException("Apache httpd could not be told to stop");
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Apache httpd does not stop");
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            // Pauses, and notices at once if it cannot start.
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "Apache httpd ended: " + Files.readString(folder.resolve("output.txt")));
            }
            if (listens()) {
                return;
            }
        }
        close();
        throw new IllegalStateException("Apache httpd does not listen on port " + port);
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException e) {
            // Not yet.
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
