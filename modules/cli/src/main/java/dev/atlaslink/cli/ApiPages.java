package dev.atlaslink.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.cli.api.JsonBody;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Sends a request of {@code api}, and joins the pages of a list if that is wanted. */
final class ApiPages {
    private static final String RESULTS = "results";

    private final AtlasClient client;
    private final Consumer<RawResponse> heard;

    /**
     * @param heard is given each response
     */
    ApiPages(AtlasClient client, Consumer<RawResponse> heard) {
        this.client = client;
        this.heard = heard;
    }

    JsonNode one(RawRequest request) {
        return JsonBody.of(send(request).body());
    }

    /**
     * Returns the first page with the results of all; what is no page stays as it is.
     *
     * @throws UnexpectedResponseException if what a page links to is no page
     */
    JsonNode all(RawRequest first) {
        RawResponse response = send(first);
        JsonNode page = JsonBody.of(response.body());
        if (!(page instanceof ObjectNode whole) || !(page.path(RESULTS) instanceof ArrayNode results)) {
            return page;
        }
        whole.remove("links");
        Optional<RawRequest> next = first.next(response);
        while (next.isPresent()) {
            response = send(next.get());
            JsonNode more = results(response);
            more.forEach(results::add);
            // A server may link to pages without end.
            next = more.isEmpty() ? Optional.empty() : next.get().next(response);
        }
        return whole;
    }

    private static JsonNode results(RawResponse page) {
        JsonNode results = JsonBody.of(page.body()).path(RESULTS);
        if (!results.isArray()) {
            throw new UnexpectedResponseException(
                    "a page of " + page.call().path() + " has no results: the list is not complete",
                    OptionalInt.of(page.status()),
                    null);
        }
        return results;
    }

    private RawResponse send(RawRequest request) {
        RawResponse response = client.send(request);
        heard.accept(response);
        return response;
    }
}
