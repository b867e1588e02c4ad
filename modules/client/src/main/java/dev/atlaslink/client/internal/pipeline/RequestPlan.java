package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.EncodedBody;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.MethodMetadata;
import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestLine;
import feign.RequestTemplate;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the requests of one generated method; what is the same for all of its calls is worked out once.
 *
 * <p>It gives what Feign's own {@code RequestTemplate} would give, for a tenth of the time and garbage: that one expands,
 * parses and copies its templates anew for each call. It differs where Feign is wrong: cookies are one header and have no
 * names without values, a list in a header is not percent-encoded, and the commas of a list in the query stay commas.
 */
final class RequestPlan {
    private final HttpMethod method;
    private final UrlPlan url;
    private final HeaderPlan headers;
    private final Optional<OperationDates> dates;
    private final Function<Object[], EncodedBody> body;
    private final RequestTemplate operation;
    private final Type returnType;

    private RequestPlan(MethodMetadata metadata, Optional<OperationDates> dates, RequestEncoder encoder) {
        ArgumentIndexes arguments = new ArgumentIndexes(metadata);
        RequestLine requestLine = metadata.method().getAnnotation(RequestLine.class);
        String[] line = requestLine.value().split(" ", 2);
        this.method = HttpMethod.valueOf(line[0]);
        this.url = UrlPlan.of(line[1], arguments, requestLine.collectionFormat(), encoder);
        this.headers = HeaderPlan.of(metadata.template().headers(), arguments, encoder);
        this.dates = dates;
        this.body = BodyPlan.of(metadata, arguments, encoder);
        this.operation = metadata.template().methodMetadata(metadata);
        this.returnType = metadata.returnType();
    }

    /**
     * Plans the requests of a method.
     *
     * @param metadata what Feign has read off the method
     * @param dates under which they can go out; empty if the method has no date
     * @param encoder of bodies
     * @throws IllegalArgumentException if the method has an annotation that our generator does not make
     */
    static RequestPlan of(MethodMetadata metadata, Optional<OperationDates> dates, RequestEncoder encoder) {
        if (metadata.headerMapIndex() != null
                || metadata.urlIndex() != null
                || metadata.template().bodyTemplate() != null) {
            throw new IllegalArgumentException(metadata.method().getName()
                    + " has @HeaderMap, @Body or a URI; allowed are @Param, @QueryMap and one body");
        }
        return new RequestPlan(metadata, dates, encoder);
    }

    /**
     * Makes a request.
     *
     * @param baseUrl scheme and authority
     * @param resourceDate that the user wants instead of the method's own
     * @param arguments of the method
     * @throws IllegalArgumentException naming the argument, its value and what is allowed
     */
    Request request(String baseUrl, Optional<LocalDate> resourceDate, Object... arguments) {
        EncodedBody content = body.apply(arguments);
        Map<String, Collection<String>> plain = content.describedIn(headers.headers(arguments));
        return Request.create(
                method,
                url.url(baseUrl, arguments),
                dates.isPresent() && resourceDate.isPresent() ? dates.get().ask(plain, resourceDate.get()) : plain,
                content.bytes(),
                StandardCharsets.UTF_8,
                operation);
    }

    Type returnType() {
        return returnType;
    }
}
