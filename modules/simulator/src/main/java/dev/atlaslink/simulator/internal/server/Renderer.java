package dev.atlaslink.simulator.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.settings.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what became of an operation into a response. */
final class Renderer {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    // Of responses that hold a token (RFC 6749, 5.1).
    private static final Headers NOT_STORED =
            Headers.of(List.of(Map.entry("Cache-Control", "no-store"), Map.entry("Pragma", "no-cache")));

    private final Envelope envelope;
    private final boolean documentedStatuses;
    private final boolean envelopeHidesStatus;
    private final boolean noContentByHeaderOfItsOwn;

    Renderer(Set<Variant> variants) {
        this.envelope = new Envelope(variants);
        this.documentedStatuses = variants.contains(Variant.DOCUMENTED_SUCCESS_CODES);
        this.envelopeHidesStatus = variants.contains(Variant.ENVELOPE_HIDES_STATUS);
        this.noContentByHeaderOfItsOwn = variants.contains(Variant.NO_CONTENT_WITH_X_CONTENT_TYPE);
    }

    /**
     * Renders a success, in an envelope if that is asked for.
     *
     * <p>The HTTP status stays as it is beside an envelope, unless a variant says otherwise; the sources do not.
     */
    Response success(Operation operation, String contentType, Optional<JsonNode> result, Style style) {
        int status = documentedStatuses ? operation.documentedStatus() : operation.successStatus();
        Optional<JsonNode> body = result.filter(some -> status != NO_CONTENT);
        if (style.envelope() && envelopeHidesStatus) {
            return Response.json(OK, contentType, envelope.around(status, body), style.pretty());
        }
        if (body.isEmpty()) {
            return withoutBody(status, contentType);
        }
        JsonNode shown = style.envelope() ? envelope.around(status, body) : body.get();
        Response response = Response.json(status, contentType, shown, style.pretty());
        return operation.surface().isCacheable() ? response : response.withAll(NOT_STORED);
    }

    /** Renders a refusal; in an envelope only where that hides the status, for errors were never seen in one. */
    Response refusal(RefusedException refusal, Style style) {
        Response response = refusal.response(style.pretty());
        if (!style.envelope() || !envelopeHidesStatus) {
            return response;
        }
        JsonNode enveloped = envelope.around(response.status(), Optional.of(parsed(response)));
        return response.withStatus(OK).withBody(Json.write(enveloped, style.pretty()));
    }

    /** Names the type that a body would have where there can be none, as 42 of 44 recorded responses do. */
    private Response withoutBody(int status, String contentType) {
        Response response = Response.empty(status);
        if (status != NO_CONTENT) {
            return response;
        }
        return noContentByHeaderOfItsOwn
                ? response.with("X-Content-Type", contentType.replaceFirst(";.*", ""))
                : response.with("Content-Type", contentType);
    }

    private static JsonNode parsed(Response response) {
        try {
            return Json.read(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("An error body is not JSON", e);
        }
    }
}
