package dev.atlaslink.client.internal.pipeline;

import dev.atlaslink.client.internal.http.MediaTypes;
import dev.atlaslink.client.internal.http.OperationTarget;
import dev.atlaslink.client.internal.http.Requests;
import feign.CollectionFormat;
import feign.Request.HttpMethod;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an interface says of one of its methods, by Feign's annotations or by the code that the generator writes beside it.
 *
 * @param name the operationId, and behind it the date of every version but the first, as the generator names each method
 * @param tag the specification's, after which the generator names each interface
 * @param requestLine method of HTTP, path and query, such as {@code GET /things/{id}?pretty={pretty}}
 * @param lists how the query writes them, where the request line does not say
 * @param headers templates by the names of the headers
 * @param indexes where the named parameters are
 * @param queryMap where the map of free query parameters is
 * @param body which parameter it is
 * @param fields of a form, by name
 * @param returnType {@code void} where nothing is read
 */
record MethodDescription(
        String name,
        String tag,
        String requestLine,
        CollectionFormat lists,
        Map<String, Collection<String>> headers,
        Map<String, Integer> indexes,
        OptionalInt queryMap,
        Optional<Body> body,
        List<String> fields,
        Type returnType) {
    private static final String API = "Api";

    /** The parameter that is the body. */
    record Body(int index, Type type) {}

    /** Returns the tag of which the generator has made an interface; one that a user wrote is a tag by itself. */
    static String tag(Class<?> type) {
        String name = type.getSimpleName();
        return name.endsWith(API) ? name.substring(0, name.length() - API.length()) : name;
    }

    HttpMethod httpMethod() {
        return HttpMethod.valueOf(requestLine.substring(0, requestLine.indexOf(' ')));
    }

    /** Returns the templates of path and query. */
    String url() {
        return requestLine.substring(requestLine.indexOf(' ') + 1);
    }

    /** Returns the template of the path. */
    String path() {
        String url = url();
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** Returns the specification's name: events and messages tell the same one whatever the version. */
    String operationId() {
        String suffix = Stream.of("Accept", "Content-Type")
                .flatMap(header -> Requests.header(headers, header).stream())
                .flatMap(mediaType -> MediaTypes.resourceDate(mediaType).stream())
                .findFirst()
                .map(date -> "V" + date.toString().replace("-", ""))
                .orElse("");
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    OperationTarget target() {
        return new OperationTarget(operationId(), tag, path(), returnType == void.class);
    }

    /**
     * Returns where a variable of a template is.
     *
     * @throws IllegalArgumentException if no parameter has its name
     */
    int indexOf(String variable) {
        Integer index = indexes.get(variable);
        if (index == null) {
            throw refusal("variable {" + variable + "}", "one of " + indexes.keySet());
        }
        return index;
    }

    /** Says what is wrong with the method. */
    IllegalArgumentException refusal(String found, String allowed) {
        return new IllegalArgumentException(name + " has " + found + "; allowed is " + allowed);
    }
}
