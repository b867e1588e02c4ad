package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.PrintableCause;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reports a response that does not fit its specification: not JSON, cut short, or of another form. */
public final class UnexpectedResponseException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean provesTheWork;
    private final String resourceId;

    /**
     * Creates an exception about a response that does not prove that Atlas carried out the request.
     *
     * @param message what failed and why
     * @param status HTTP status of the response, if it is known
     * @param cause what the parser said, or {@code null}
     */
    public UnexpectedResponseException(String message, OptionalInt status, @Nullable Throwable cause) {
        this(message, status, false, Optional.empty(), cause);
    }

    /**
     * Creates an exception.
     *
     * @param message what failed and why
     * @param status HTTP status of the response, if it is known
     * @param provesTheWork whether Atlas carried out the request, although its response cannot be used
     * @param resourceId id of the resource that the response is about, where it names one
     * @param cause what the parser said, or {@code null}
     */
    public UnexpectedResponseException(
            String message,
            OptionalInt status,
            boolean provesTheWork,
            Optional<String> resourceId,
            @Nullable Throwable cause) {
        super(message, PrintableCause.of(cause));
        this.status = status.orElse(0);
        this.provesTheWork = provesTheWork;
        this.resourceId = resourceId.orElse(null);
    }

    /**
     * Returns the HTTP status of the response.
     *
     * @return such as 200; empty if the response was well formed but could not be understood
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Tells whether Atlas carried out the request, although its response cannot be used: it has a 2xx status and
     * Atlas's own media type.
     *
     * @return {@code false} for the page of a proxy, for example
     */
    public boolean provesTheWork() {
        return provesTheWork;
    }

    /**
     * Returns the id of the resource that the response is about.
     *
     * @return as Atlas sent it; empty where it named none
     */
    public Optional<String> resourceId() {
        return Optional.ofNullable(resourceId);
    }
}
