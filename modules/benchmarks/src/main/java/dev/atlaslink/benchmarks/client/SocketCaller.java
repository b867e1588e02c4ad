package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.json.Responses;
import dev.atlaslink.benchmarks.json.Service;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A bare socket for each thread, and Jackson: the least that a response can cost in Java. */
final class SocketCaller implements Caller {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final String LENGTH = "\r\nContent-Length: ";

    private final Queue<Socket> opened = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Connection> connections;
    private final byte[] getOne = request(Responses.onePath());
    private final byte[] getList = request(Responses.listPath());

    SocketCaller(int port) {
        this.connections = ThreadLocal.withInitial(() -> connect(port));
    }

    @Override
    public int one() throws IOException {
        Connection connection = connections.get();
        int begin = connection.exchange(getOne);
        Service service = Service.ONE.readValue(connection.buffer, begin, connection.end - begin);
        return service.id().isEmpty() ? 0 : 1;
    }

    @Override
    public int list() throws IOException {
        Connection connection = connections.get();
        int begin = connection.exchange(getList);
        List<Service> services = Service.LIST.readValue(connection.buffer, begin, connection.end - begin);
        return services.size();
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : opened) {
            socket.close();
        }
    }

    private Connection connect(int port) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            opened.add(socket);
            socket.setTcpNoDelay(true);
            return new Connection(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/vnd.atlas.2023-01-01+json\r\n"
                        + "Authorization: " + Authorization.BEARER.header(path) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Connection {

        private final Socket socket;
        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER_BYTES];
        private int end;

        Connection(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
        }

        /** Returns where the body begins in the buffer; it ends at {@link #end}. */
        int exchange(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            end = read(0);
            String head = new String(buffer, 0, Math.min(end, 512), StandardCharsets.ISO_8859_1);
            int begin = head.indexOf("\r\n\r\n") + 4;
            int number = head.indexOf(LENGTH) + LENGTH.length();
            int length = Integer.parseInt(head, number, head.indexOf('\r', number), 10);
            while (end < begin + length) {
                end += read(end);
            }
            return begin;
        }

        private int read(int offset) throws IOException {
            int read = in.read(buffer, offset, buffer.length - offset);
            if (read < 0) {
                throw new EOFException("the response broke off");
            }
            return read;
        }
    }
}
