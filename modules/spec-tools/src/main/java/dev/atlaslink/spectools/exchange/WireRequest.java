package dev.atlaslink.spectools.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request as it came over the wire: the line, the headers in their order, the body. */
public record WireRequest(String line, List<String> headers, String body) {
    public String method() {
        return line.split(" ", 3)[0];
    }

    public String target() {
        return line.split(" ", 3)[1];
    }

    public Optional<String> header(String name) {
        return head().header(name);
    }

    /** Returns the names of the headers, each once. */
    public Set<String> names() {
        return head().names();
    }

    /** Returns all headers of a name. */
    public List<String> values(String name) {
        return head().values(name);
    }

    /** Waits for the first byte of a request without taking it. */
    public static boolean isComing(BufferedInputStream in) throws IOException {
        in.mark(1);
        boolean coming = in.read() >= 0;
        in.reset();
        return coming;
    }

    private WireHead head() {
        return new WireHead(line, headers);
    }

    public static WireRequest read(InputStream in) throws IOException {
        WireHead head = WireHead.read(in);
        int length = head.header("Content-Length").map(Integer::valueOf).orElse(0);
        return new WireRequest(head.line(), head.headers(), new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
