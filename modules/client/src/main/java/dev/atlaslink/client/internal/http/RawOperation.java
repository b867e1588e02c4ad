package dev.atlaslink.client.internal.http;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import java.util.Optional;

/**
 * What a request is for that no generated interface describes. It travels in the request as its target, where the requests
 * of generated interfaces have the description of a method.
 *
 * @param name for logs, events and exceptions, in place of the operationId
 * @param tag what Atlas may count it together with
 * @param pathTemplate what of the path is no id
 */
public record RawOperation(String name, String tag, String pathTemplate) implements Target<Object> {
    /**
     * Returns a template for requests of this operation.
     *
     * @return with nothing else in it
     */
    public RequestTemplate template() {
        return new RequestTemplate().feignTarget(this);
    }

    static Optional<RawOperation> of(Request request) {
        return request.requestTemplate().feignTarget() instanceof RawOperation raw
                ? Optional.of(raw)
                : Optional.empty();
    }

    @Override
    public Class<Object> type() {
        return Object.class;
    }

    @Override
    public String url() {
        return "";
    }

    /** Feign makes none of our requests. */
    @Override
    public Request apply(RequestTemplate template) {
        throw new UnsupportedOperationException("requests without a generated interface are not made by Feign");
    }
}
