package dev.atlaslink.endtoend.proof;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.endtoend.creation.Wanted;
import dev.atlaslink.endtoend.fixture.Samples;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run is about, and every verb that there is for it.
 *
 * @param wanted its kind and provider
 * @param service that it belongs to, if it is an endpoint
 */
record Subject(Wanted wanted, String service) {
    Operation<?> create(AtlasProject project) {
        return switch (wanted.kind()) {
            case ENDPOINT -> endpoints(project).create(Samples.endpoint(provider()));
            case ENDPOINT_SERVICE, ENCRYPTION_ENDPOINT -> wanted.create(project);
        };
    }

    Operation<?> ensure(AtlasProject project) {
        return switch (wanted.kind()) {
            case ENDPOINT -> endpoints(project).ensure(Samples.endpoint(provider()));
            case ENDPOINT_SERVICE, ENCRYPTION_ENDPOINT -> wanted.ensure(project);
        };
    }

    Optional<?> find(AtlasProject project) {
        return switch (wanted.kind()) {
            case ENDPOINT_SERVICE -> project.privateEndpointServices().find(wanted.request());
            case ENDPOINT ->
                endpoints(project).find(Samples.endpoint(provider()).id());
            case ENCRYPTION_ENDPOINT ->
                project.encryptionAtRest()
                        .endpoints(provider())
                        .find(wanted.request().region());
        };
    }

    Stream<?> list(AtlasProject project) {
        return switch (wanted.kind()) {
            case ENDPOINT_SERVICE -> project.privateEndpointServices().list(provider()).stream();
            case ENDPOINT -> endpoints(project).list().stream();
            case ENCRYPTION_ENDPOINT -> project.encryptionAtRest().endpoints(provider()).list().stream();
        };
    }

    Operation<?> delete(AtlasProject project, String id) {
        return switch (wanted.kind()) {
            case ENDPOINT_SERVICE -> project.privateEndpointServices().delete(provider(), EndpointServiceId.of(id));
            case ENDPOINT -> endpoints(project).delete(EndpointId.of(id));
            case ENCRYPTION_ENDPOINT ->
                project.encryptionAtRest().endpoints(provider()).delete(EncryptionAtRestEndpointId.of(id));
        };
    }

    Operation<?> resume(AtlasProject project, String id) {
        return switch (wanted.kind()) {
            case ENDPOINT_SERVICE -> project.privateEndpointServices().resume(provider(), EndpointServiceId.of(id));
            case ENDPOINT -> endpoints(project).resume(EndpointId.of(id));
            case ENCRYPTION_ENDPOINT ->
                project.encryptionAtRest().endpoints(provider()).resume(EncryptionAtRestEndpointId.of(id));
        };
    }

    Operation<?> resumeDeletion(AtlasProject project, String id) {
        return switch (wanted.kind()) {
            case ENDPOINT_SERVICE ->
                project.privateEndpointServices().resumeDeletion(provider(), EndpointServiceId.of(id));
            case ENDPOINT -> endpoints(project).resumeDeletion(EndpointId.of(id));
            case ENCRYPTION_ENDPOINT ->
                project.encryptionAtRest().endpoints(provider()).resumeDeletion(EncryptionAtRestEndpointId.of(id));
        };
    }

    private CloudProvider provider() {
        return wanted.provider();
    }

    private PrivateEndpoints endpoints(AtlasProject project) {
        return project.privateEndpointServices().endpoints(provider(), EndpointServiceId.of(service));
    }
}
