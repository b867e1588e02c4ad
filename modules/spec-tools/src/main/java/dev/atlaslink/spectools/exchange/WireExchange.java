package dev.atlaslink.spectools.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One request and its response, as both went over the wire. */
public record WireExchange(WireRequest request, WireResponse response) {
    /** Reads what went over one connection, but for what was broken off. */
    public static List<WireExchange> readAll(byte[] sent, byte[] received) {
        ByteArrayInputStream requests = new ByteArrayInputStream(sent);
        ByteArrayInputStream responses = new ByteArrayInputStream(received);
        List<WireExchange> exchanges = new ArrayList<>();
        try {
            while (requests.available() > 0 && responses.available() > 0) {
                exchanges.add(new WireExchange(WireRequest.read(requests), WireResponse.read(responses)));
            }
        } catch (EOFException brokenOff) {
            return exchanges;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exchanges;
    }

    @Override
    public String toString() {
        return request.method() + " " + request.target() + " -> " + response.status();
    }
}
