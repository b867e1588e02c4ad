package dev.atlaslink.cli;

import dev.atlaslink.client.model.PrivateEndpointService;

/** Reports that a service waits for an endpoint that somebody has to create in the cloud first. */
final class EndpointMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PrivateEndpointService service;

    EndpointMissingException(PrivateEndpointService service) {
        super("service " + service.id() + " is ready and waits for its endpoint: create it in your cloud, and name it");
        this.service = service;
    }

    PrivateEndpointService service() {
        return service;
    }
}
