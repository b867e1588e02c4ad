package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.ProjectId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads ids out of responses: a bad one is Atlas's mistake, not the caller's. */
public final class ResponseIds {
    private ResponseIds() {}

    public static EndpointServiceId service(String text) {
        return read(text, EndpointServiceId::of);
    }

    public static ProjectId project(String text) {
        return read(text, ProjectId::of);
    }

    public static OrganizationId organization(String text) {
        return read(text, OrganizationId::of);
    }

    public static EncryptionAtRestEndpointId encryptionAtRestEndpoint(String text) {
        return read(text, EncryptionAtRestEndpointId::of);
    }

    public static ClusterName cluster(String text) {
        return read(text, ClusterName::of);
    }

    public static EndpointId endpoint(String text) {
        return read(text, EndpointId::of);
    }

    public static BackupEndpointId backupEndpoint(String text) {
        return read(text, BackupEndpointId::of);
    }

    /** An endpoint is known by the id that its owner gave it, so that a response need not repeat it. */
    public static EndpointId endpoint(Optional<String> text, EndpointId asked) {
        return text.map(ResponseIds::endpoint).orElse(asked);
    }

    private static <T> T read(String text, Function<String, T> constructor) {
        try {
            return constructor.apply(text);
        } catch (IllegalArgumentException e) {
            throw new UnexpectedResponseException(
                    Action.current().map(action -> action + " failed: ").orElse("")
                            + "the response holds no usable id: " + e.getMessage(),
                    OptionalInt.empty(),
                    true,
                    Optional.empty(),
                    e);
        }
    }
}
