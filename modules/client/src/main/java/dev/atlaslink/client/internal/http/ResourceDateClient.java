package dev.atlaslink.client.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for another version than the operation's own. Atlas resolves a date downwards, to the newest version that is not
 * later (seed 004), so a later one than the specification's is right and an earlier one is not.
 */
public final class ResourceDateClient implements Client {
    private final Client next;
    private final LocalDate resourceDate;

    /**
     * Creates a client.
     *
     * @param next makes the call
     * @param resourceDate to ask for, where the operation has a date at all
     */
    public ResourceDateClient(Client next, LocalDate resourceDate) {
        this.next = next;
        this.resourceDate = resourceDate;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        return next.execute(dated(dated(request, "Accept"), "Content-Type"), options);
    }

    /** The body goes out under the same date, as the official clients send it. */
    private Request dated(Request request, String header) {
        Optional<String> mediaType = Requests.header(request.headers(), header);
        Optional<LocalDate> own = mediaType.flatMap(MediaTypes::resourceDate);
        if (own.isEmpty() || own.get().equals(resourceDate)) {
            return request;
        }
        if (resourceDate.isBefore(own.get())) {
            throw new IllegalArgumentException("resourceDate is " + resourceDate + "; allowed for "
                    + Requests.operationId(request) + " is " + own.get() + " or later");
        }
        return Requests.with(request, header, MediaTypes.withResourceDate(mediaType.orElseThrow(), resourceDate));
    }
}
