package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Delivery;
import dev.atlaslink.simulator.internal.http.Response;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** Hands responses to Jetty, with the date of the simulator's clock. */
final class Sender {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock;

    Sender(InstantSource clock) {
        this.clock = clock;
    }

    /** Sends a response, as far as it is to arrive. */
    void send(Response response, org.eclipse.jetty.server.Response out, Callback callback) {
        if (response.delivery() == Delivery.DROPPED) {
            breakOff(callback);
            return;
        }
        out.setStatus(response.status());
        out.getHeaders().put(HttpHeader.DATE, HTTP_DATE.format(clock.instant()));
        // What a response has of a name is all there is: a fault may give a date of its own.
        response.headers().asMap().forEach((name, values) -> out.getHeaders().put(name, values));
        byte[] body = response.body();
        if (response.delivery() == Delivery.TRUNCATED) {
            out.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
            out.write(false, half, Callback.from(() -> breakOff(callback), callback::failed));
        } else {
            out.write(true, ByteBuffer.wrap(body), callback);
        }
    }

    /** Closes the connection, whatever was sent of the response. */
    private static void breakOff(Callback callback) {
        callback.failed(new Request.Handler.AbortException("A fault breaks the connection"));
    }
}
