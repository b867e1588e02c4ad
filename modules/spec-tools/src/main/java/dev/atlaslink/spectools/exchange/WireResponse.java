package dev.atlaslink.spectools.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** A response as it came over the wire: the status, the headers in their order, the body without transfer coding. */
public record WireResponse(int status, List<String> headers, String body) {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int HEX = 16;

    /** Returns the names of the headers, each once. */
    public Set<String> names() {
        return head().names();
    }

    /** Returns all headers of a name. */
    public List<String> values(String name) {
        return head().values(name);
    }

    private WireHead head() {
        return new WireHead("", headers);
    }

    /** Reads a response to a request whose method was not HEAD. */
    public static WireResponse read(InputStream in) throws IOException {
        WireHead head = WireHead.read(in);
        int status = Integer.parseInt(head.line().split(" ", 3)[1]);
        byte[] body = status == NO_CONTENT || status == NOT_MODIFIED ? new byte[0] : body(head, in);
        if (head.header("Content-Encoding").filter("gzip"::equals).isPresent()) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        return new WireResponse(status, head.headers(), new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] body(WireHead head, InputStream in) throws IOException {
        Optional<String> length = head.header("Content-Length");
        if (length.isPresent()) {
            return exactly(Integer.parseInt(length.get()), in);
        }
        return head.header("Transfer-Encoding").isPresent() ? chunks(in) : in.readAllBytes();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.writeBytes(exactly(size, in));
            WireHead.line(in);
        }
        while (!WireHead.line(in).isEmpty()) {
            // Trailers say nothing of the body.
        }
        return body.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(WireHead.line(in).split(";", 2)[0], HEX);
    }

    private static byte[] exactly(int length, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server hung up within a body");
        }
        return bytes;
    }
}
