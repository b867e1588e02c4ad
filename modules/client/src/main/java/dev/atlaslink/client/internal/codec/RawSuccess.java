package dev.atlaslink.client.internal.codec;

import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.http.MediaTypes;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.internal.http.RawResponses;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import java.io.IOException;
import java.util.function.Supplier;

/** Reads a response of success to a request that no generated interface describes. */
public final class RawSuccess {
    private RawSuccess() {}

    /**
     * Copies a response, unless it is the page of somebody between client and Atlas.
     *
     * @param response a success; closed afterwards
     * @param call that it belongs to
     * @return the copy
     * @throws dev.atlaslink.client.error.UnexpectedResponseException if Atlas cannot have sent it
     */
    public static RawResponse read(Response response, Supplier<Call> call) {
        try (response) {
            return copy(response, call);
        }
    }

    private static RawResponse copy(Response response, Supplier<Call> call) {
        String accept = Requests.header(response.request().headers(), "Accept").orElseThrow();
        boolean foreign = MediaTypes.isJson(accept)
                ? Proof.ofSuccess(response) != Proof.ACTED
                : PlainDecoder.isHtml(contentType(response)) && !PlainDecoder.isHtml(accept);
        if (foreign) {
            throw UnexpectedResponse.of(
                    response, "the response is not " + accept + " but " + contentType(response), null);
        }
        try {
            return RawResponses.of(call.get(), response);
        } catch (IOException e) {
            throw UnexpectedResponse.of(response, "the response cannot be read", e);
        }
    }

    private static String contentType(Response response) {
        return Requests.header(response.headers(), "Content-Type").orElse("no Content-Type");
    }
}
