package dev.atlaslink.client.internal.codec;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.JsonBody;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.util.OptionalInt;

/** Says what is wrong with a response of success. */
final class UnexpectedResponse {
    private UnexpectedResponse() {}

    static UnexpectedResponseException of(Response response, String reason, Exception cause) {
        return new UnexpectedResponseException(
                Requests.name(response.request()) + " failed: " + reason + " (" + response.status() + ", "
                        + response.request().httpMethod() + " " + Requests.path(response.request()) + ")",
                OptionalInt.of(response.status()),
                Proof.ofSuccess(response) == Proof.ACTED,
                JsonBody.resourceId(response),
                cause);
    }
}
