package dev.atlaslink.simulator.internal.server;

import dev.atlaslink.simulator.internal.http.Answer;
import dev.atlaslink.simulator.internal.http.Delivery;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
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
    void send(Answer answer, Response response, Callback callback) {
        if (answer.delivery() == Delivery.DROPPED) {
            breakOff(callback);
            return;
        }
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.DATE, HTTP_DATE.format(clock.instant()));
        // What a response has of a name is all there is: a fault may give a date of its own.
        answer.headers().asMap().forEach((name, values) -> response.getHeaders().put(name, values));
        byte[] body = answer.body();
        if (answer.delivery() == Delivery.TRUNCATED) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
            ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
            response.write(false, half, Callback.from(() -> breakOff(callback), callback::failed));
        } else {
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }

    /** Closes the connection, whatever was sent of the response. */
    private static void breakOff(Callback callback) {
        callback.failed(new Request.Handler.AbortException("A fault breaks the connection"));
    }
}
