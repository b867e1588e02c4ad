package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.feign.FeignTransport;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import feign.hc5.ApacheHttp5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** What lies between a client and Atlas, and does to each creation in turn what a test asks for. */
final class Network implements AtlasTransport {
    /** By default HttpClient sends a POST again that gets a 503, which no transport may do. */
    private static final AtlasTransport WIRE = FeignTransport.of(
            new ApacheHttp5Client(HttpClients.custom().disableAutomaticRetries().build()));

    private final InstantSource clock;
    private final Deque<Incident> incidents = new ArrayDeque<>();
    private final Deque<TransportRequest> held = new ArrayDeque<>();
    private final List<Late> late = new ArrayList<>();

    Network(InstantSource clock) {
        this.clock = clock;
    }

    /** Happens to the next creation for which nothing else is planned. */
    Network then(Incident incident) {
        incidents.add(incident);
        return this;
    }

    /** Drops what is planned and what is still on its way. */
    void forget() {
        incidents.clear();
        late.clear();
        held.clear();
    }

    /** Lets the client give up at once what Atlas carries out later. */
    static Incident delivery(Duration after) {
        return (network, request) -> {
            network.late.add(new Late(network.clock.instant().plus(after), request));
            throw new SocketTimeoutException("no response in time");
        };
    }

    /** Lets the client give up what stays on its way until somebody lets it arrive. */
    static Incident held() {
        return (network, request) -> {
            network.held.add(request);
            throw new SocketTimeoutException("no response in time");
        };
    }

    /** Lets what was held arrive just before this creation. */
    static Incident precededByTheHeld() {
        return (network, request) -> {
            for (TransportRequest held = network.held.poll(); held != null; held = network.held.poll()) {
                WIRE.send(held).body().close();
            }
            return WIRE.send(request);
        };
    }

    /** Lets something happen between the client's look and its creation. */
    static Incident preceded(Runnable by) {
        return (network, request) -> {
            by.run();
            return WIRE.send(request);
        };
    }

    /** The same, and then the response is lost. */
    static Incident precededAndLost(Runnable by) {
        return (network, request) -> {
            by.run();
            WIRE.send(request).body().close();
            throw new SocketTimeoutException("no response in time");
        };
    }

    /** Ends the client's process when Atlas has carried out what it asked. */
    static Incident crash() {
        return (network, request) -> {
            WIRE.send(request).body().close();
            throw new Crash();
        };
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        deliverWhatIsDue();
        boolean creation = request.method().equals("POST") && request.headers().containsKey("Authorization");
        Incident incident = creation && !request.url().contains("/oauth/") ? incidents.poll() : null;
        return incident == null ? WIRE.send(request) : incident.strike(this, request);
    }

    private void deliverWhatIsDue() {
        Instant now = clock.instant();
        List<Late> due =
                late.stream().filter(delayed -> !delayed.at().isAfter(now)).toList();
        late.removeAll(due);
        due.forEach(delayed -> {
            try {
                WIRE.send(delayed.request()).body().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What happens to one creation. */
    interface Incident {
        TransportResponse strike(Network network, TransportRequest request) throws IOException;
    }

    /** Goes through everything, as the end of a process does. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process ended");
        }
    }

    private record Late(Instant at, TransportRequest request) {}
}
