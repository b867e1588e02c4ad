package dev.atlaslink.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Responds to every request with one status line, which no library of HTTP would write. */
final class StatusLineServer implements AutoCloseable {
    private static final String LENGTH = "content-length:";

    private final ServerSocket socket;
    private final String line;

    StatusLineServer(String line) throws IOException {
        this.line = line;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "status-line-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                readRequest(connection);
                connection
                        .getOutputStream()
                        .write((line + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The client has gone, or the test is over; what a client then says, the test sees.
            }
        }
    }

    /** To the end of its body: a connection that is closed before is reset, and the status line may be lost. */
    private static void readRequest(Socket connection) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        int length = 0;
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        int left = length;
        while (left > 0 && in.read() >= 0) {
            left--;
        }
    }
}
