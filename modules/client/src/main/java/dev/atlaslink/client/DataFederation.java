package dev.atlaslink.client;

/** Manages how the federated databases and online archives of one project are reached; v2 only. */
public interface DataFederation {
    /**
     * Gives access to the private endpoints that may reach them.
     *
     * @return a view; nothing is sent yet
     * @throws dev.atlaslink.client.error.UnsupportedInVersionException unless {@link AtlasProject#apiVersion()} is v2
     */
    DataFederationEndpoints endpoints();
}
