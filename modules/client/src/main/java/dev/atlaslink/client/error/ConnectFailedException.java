package dev.atlaslink.client.error;

import dev.atlaslink.client.model.ConnectStep;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports that a step of a connection failed; the cause says why. What was created so far stays, and the same call goes
 * on with it when it is made again.
 */
public final class ConnectFailedException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final ConnectStep step;
    private final String serviceId;
    private final String endpointId;

    /**
     * Creates an exception.
     *
     * @param step that failed
     * @param serviceId of the private endpoint service, if there is one yet
     * @param endpointId of the endpoint, if there is one yet
     * @param cause what went wrong
     */
    public ConnectFailedException(
            ConnectStep step, Optional<String> serviceId, Optional<String> endpointId, Exception cause) {
        super("connecting failed at step " + step + soFar(serviceId, endpointId) + ": " + reason(cause), cause);
        this.step = step;
        this.serviceId = serviceId.orElse(null);
        this.endpointId = endpointId.orElse(null);
    }

    /**
     * Returns the step that failed.
     *
     * @return never {@code null}
     */
    public ConnectStep step() {
        return step;
    }

    /**
     * Returns the id of the private endpoint service.
     *
     * @return empty if the failure came before it was known, and for encryption at rest
     */
    public Optional<String> serviceId() {
        return Optional.ofNullable(serviceId);
    }

    /**
     * Returns the id of the endpoint: at its provider, or for encryption at rest in Atlas.
     *
     * @return empty if the failure came before it was known
     */
    public Optional<String> endpointId() {
        return Optional.ofNullable(endpointId);
    }

    /** What the caller's own code throws may have no message, or one that means little without its type. */
    private static String reason(Exception cause) {
        return cause instanceof AtlasException ? cause.getMessage() : cause.toString();
    }

    private static String soFar(Optional<String> serviceId, Optional<String> endpointId) {
        String ids = Stream.of(serviceId.map(id -> "service " + id), endpointId.map(id -> "endpoint " + id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : " (" + ids + ")";
    }
}
