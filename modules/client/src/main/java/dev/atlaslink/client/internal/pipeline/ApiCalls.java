package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.codec.BodyDecoder;
import feign.Response;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes the calls of interfaces: plans the request, lets it be called, and reads the response.
 *
 * @param baseUrl scheme and authority
 * @param calls makes calls of any kind
 * @param resourceDate that the user wants instead of each method's own
 * @param decoder of responses
 */
record ApiCalls(String baseUrl, Calls calls, Optional<LocalDate> resourceDate, BodyDecoder decoder) {
    Object make(RequestPlan plan, Object... arguments) {
        Response response = calls.make(plan.request(baseUrl, resourceDate, arguments));
        return decoder.decode(response, plan.returnType());
    }
}
