package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.generation.Capability;
import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.generation.Traits;
import dev.atlaslink.client.internal.http.MediaTypes;
import dev.atlaslink.client.internal.http.OperationTarget;
import dev.atlaslink.client.internal.wording.Required;
import feign.Request;
import feign.Request.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes the request of a call that no generated interface describes, as the client would send those of one. */
final class RawPlan {
    private static final String JSON = "application/json";

    private RawPlan() {}

    /**
     * Makes a request.
     *
     * @param raw what the user wants to send
     * @param baseUrl scheme and authority
     * @param resourceDate of the client or view, where the request has no date of its own
     * @throws IllegalArgumentException if the request lacks something, or is for another address
     */
    static Request request(RawCall raw, String baseUrl, Optional<LocalDate> resourceDate) {
        raw.target().requireOrigin(baseUrl);
        String path = raw.target().text();
        Supplier<String> json = () -> json(raw, path, resourceDate);
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Accept", List.of(raw.accept().orElseGet(json)));
        if (raw.body().bytes() != null) {
            headers.put("Content-Type", List.of(raw.body().contentType().orElseGet(json)));
        }
        return Request.create(
                HttpMethod.valueOf(raw.method()),
                baseUrl + path,
                headers,
                raw.body().bytes(),
                StandardCharsets.UTF_8,
                operation(raw).template());
    }

    private static OperationTarget operation(RawCall raw) {
        return new OperationTarget(
                raw.operationId(), raw.target().family(), raw.target().template(), true);
    }

    /** Returns the media type of JSON, by the version that is asked for. */
    private static String json(RawCall raw, String path, Optional<LocalDate> resourceDate) {
        Traits generation = Generations.ofPath(path).orElseThrow();
        if (!generation.can(Capability.RESOURCE_DATES)) {
            return JSON;
        }
        return raw.date()
                .map(MediaTypes::json)
                .or(() -> raw.accept().filter(MediaTypes::isJson))
                .or(() -> resourceDate.map(MediaTypes::json))
                .orElseThrow(() -> Required.refusal(
                        "date",
                        null,
                        "a date that Atlas has published, for a path of " + generation.path()
                                + ": of the request, or else the resourceDate of the client or its view"));
    }
}
