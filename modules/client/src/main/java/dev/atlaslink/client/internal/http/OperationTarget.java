package dev.atlaslink.client.internal.http;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;

/**
 * What a request is for: the method of an interface, or what the user named who wrote the request. It travels in the request as
 * its target.
 *
 * @param name for logs, events and exceptions: the operationId, after which the generator names each method
 * @param tag the specification's, after which the generator names each interface, or what Atlas may count the request together
 *     with
 * @param pathTemplate the path with the names of its variables in braces, or what of the path is no id
 * @param returnsNothing whether the response carries nothing that the caller gets
 */
public record OperationTarget(String name, String tag, String pathTemplate, boolean returnsNothing)
        implements Target<Object> {
    /**
     * Returns a template for requests of this operation.
     *
     * @return with nothing else in it
     */
    public RequestTemplate template() {
        return new RequestTemplate().feignTarget(this);
    }

    static OperationTarget of(Request request) {
        return (OperationTarget) request.requestTemplate().feignTarget();
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
        throw new UnsupportedOperationException("requests are not made by Feign");
    }
}
