package dev.atlaslink.simulator.internal.error;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Shows in one line how something was refused: status, code, and what the journal says. */
public final class Refused {

    private Refused() {}

    public static String by(ThrowingCallable call) {
        Response response = response(call);
        JsonNode body = body(response);
        String code = body.path("errorCode").asText(body.path("error").asText());
        return response.status() + " " + code + ": " + response.refusal().orElseThrow();
    }

    /** Returns the response that the refusal makes. */
    public static Response response(ThrowingCallable call) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, call);
        if (refusal == null) {
            throw new AssertionError("was not refused");
        }
        return refusal.response(false);
    }

    public static JsonNode body(Response response) {
        try {
            return Json.read(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
