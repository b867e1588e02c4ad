package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Response;

/**
 * Gives a response of its own, in place of the work or in spite of it.
 *
 * @param afterWork whether the work is done and only its response lost
 */
public record ResponseEffect(Response response, boolean afterWork) implements Effect {

    @Override
    public Response apply(Exchange exchange) {
        if (afterWork) {
            exchange.doWork();
        }
        return response;
    }

    @Override
    public String toString() {
        return "answer " + response.status() + (afterWork ? " after work" : "");
    }
}
