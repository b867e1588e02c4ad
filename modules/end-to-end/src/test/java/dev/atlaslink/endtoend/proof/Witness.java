package dev.atlaslink.endtoend.proof;

import dev.atlaslink.endtoend.proof.BreakingProxy.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Sees what a client asks and gets, and what it asks although it must not. */
final class Witness {
    private final List<String> offences = new ArrayList<>();
    private boolean created;
    private boolean readSoundly = true;
    private boolean toldAbsent;
    private int exchanges;

    synchronized void see(Exchange exchange) {
        exchanges++;
        Delivered got = exchange.delivered();
        switch (exchange.method()) {
            case "POST" -> {
                if (created) {
                    offences.add("a second POST after a success of Atlas");
                }
                if (!readSoundly) {
                    offences.add("a POST after a list that contradicts itself");
                }
                created = created || (got.isSuccess() && (got.isJson() || got.status() == 204));
            }
            case "GET" -> {
                readSoundly = got.isSoundRead();
                toldAbsent |= got.isAbsence();
            }
            default -> toldAbsent |= got.isAbsence();
        }
    }

    synchronized List<String> offences() {
        return List.copyOf(offences);
    }

    /** Tells whether Atlas itself said that something is gone. */
    synchronized boolean wasToldAbsent() {
        return toldAbsent;
    }

    synchronized int exchanges() {
        return exchanges;
    }
}
