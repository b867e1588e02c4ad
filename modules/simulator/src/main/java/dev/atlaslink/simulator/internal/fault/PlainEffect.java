package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Lists the effects that need nothing to be said about them. */
public enum PlainEffect implements Effect {
    /** The work and nothing else, for rules that only delay. */
    WORK,
    DROP_BEFORE_WORK,
    DROP_AFTER_WORK,
    TRUNCATE_BODY,
    GARBAGE_BODY,
    EXPIRE_NONCE,
    EXPIRE_TOKEN;

    // Begins like JSON, so that only a reader who reads on finds out.
    private static final String GARBAGE = "{\"garbage\":\u0000\u001b<\u00e6\u0001\"";

    @Override
    public Response apply(Exchange exchange) {
        return switch (this) {
            case WORK -> exchange.doWork();
            case DROP_BEFORE_WORK -> Response.none();
            case DROP_AFTER_WORK -> exchange.doWork().dropped();
            case TRUNCATE_BODY -> exchange.doWork().truncated();
            case GARBAGE_BODY -> garbled(exchange.doWork());
            case EXPIRE_NONCE, EXPIRE_TOKEN -> exchange.expire();
        };
    }

    @Override
    public boolean concerns(SecurityScheme scheme) {
        return switch (this) {
            case EXPIRE_NONCE -> scheme == SecurityScheme.DIGEST;
            case EXPIRE_TOKEN -> scheme == SecurityScheme.BEARER;
            case WORK, DROP_BEFORE_WORK, DROP_AFTER_WORK, TRUNCATE_BODY, GARBAGE_BODY -> true;
        };
    }

    @Override
    public boolean needsCredentials() {
        return this == EXPIRE_NONCE || this == EXPIRE_TOKEN;
    }

    private static Response garbled(Response response) {
        // Where no body is allowed there is nothing to spoil.
        return response.body().length == 0
                ? response
                : response.withBody(GARBAGE.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Shows the effect in words. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
