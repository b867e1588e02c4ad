package dev.atlaslink.client.model;

import java.util.Optional;

/**
 * Describes a private endpoint through which Atlas reaches the customer's key service (seed 004).
 *
 * @param id by which Atlas knows the endpoint
 * @param provider of the key service, AWS or AZURE
 * @param region of the endpoint; empty where Atlas did not tell
 * @param status where the endpoint stands
 * @param errorMessage what went wrong, if anything did
 * @param connectionName the connection to approve in Azure; on AWS the VPC endpoint's id; empty until there is one
 */
public record EncryptionAtRestEndpoint(
        EncryptionAtRestEndpointId id,
        CloudProvider provider,
        Optional<Region> region,
        ResourceStatus status,
        Optional<String> errorMessage,
        Optional<String> connectionName) {}
