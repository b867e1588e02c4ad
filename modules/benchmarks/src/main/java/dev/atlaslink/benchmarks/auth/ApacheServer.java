package dev.atlaslink.benchmarks.auth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** Starts Apache httpd with mod_auth_digest, as Debian installs it. */
final class ApacheServer {

    private static final Path PROGRAM = Path.of("/usr/sbin/apache2");
    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");
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
            MaxKeepAliveRequests 0
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

    private ApacheServer() {}

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.exists(MODULES.resolve("mod_auth_digest.so"));
    }

    /** Starts it in the foreground, in a folder of its own, and waits until it listens. */
    static DigestServer start(String directive) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("atlaslink-apache");
        Path response = folder.resolve("files" + Calls.PATH);
        Files.createDirectories(response.getParent());
        Files.writeString(response, "[]");
        // user:realm:MD5(user:realm:password), as htdigest would write it for public and private.
        Files.writeString(folder.resolve("users"), "public:MMS Public API:0db2b9a69a07ddf7473001d70179e108\n");
        // Started by root, its workers are www-data.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        int port = freePort();
        Path configuration = folder.resolve("httpd.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, port, MODULES, directive));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-f", configuration.toString(), "-D", "FOREGROUND")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        awaitReady(process, port);
        return DigestServer.local("Apache httpd, " + directive, port, process::destroy);
    }

    private static void awaitReady(Process process, int port) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("Apache httpd ended with " + process.exitValue());
            }
            if (listens(port)) {
                return;
            }
        }
        process.destroy();
        throw new IOException("Apache httpd does not listen on port " + port);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
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
