package dev.atlaslink.endtoend.model;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.api.v1.PrivateLinkConnectionsApi;
import dev.atlaslink.api.v1.model.CloudProvider;
import dev.atlaslink.api.v1.model.CreateAwsEndpointRequest;
import dev.atlaslink.api.v1.model.CreateEndpointServiceRequest;
import dev.atlaslink.api.v1.model.CreateInterfaceEndpointRequest;
import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.CreateAwsEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateAzureEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEncryptionAtRestPrivateEndpointRequest;
import dev.atlaslink.api.v2.model.EncryptionAtRestProvider;
import dev.atlaslink.client.AtlasClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The calls of the five seeds; ids that a seed leaves open are made up. */
@SuppressWarnings("deprecation") // the deprecated generations are under test too
final class SeedCalls {
    static final String ENCRYPTION = "createGroupEncryptionAtRestPrivateEndpoint";

    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String SERVICE = "5f7cac1adf5d6c6306f4b283";
    private static final String V1 = "/api/atlas/v1.0/groups/" + PROJECT + "/privateEndpoint";
    private static final String V2 = "/api/atlas/v2/groups/" + PROJECT + "/encryptionAtRest/";

    private SeedCalls() {}

    static List<SeedCall> all() {
        return List.of(createService(), createEndpoint(), createInterfaceEndpoint(), list(), azure(), aws());
    }

    static SeedCall azure() {
        return encryption("004, Azure", EncryptionAtRestProvider.AZURE, "seed-azure.json", azureEndpoint());
    }

    private static SeedCall aws() {
        return encryption("004, AWS", EncryptionAtRestProvider.AWS, "seed-aws.json", awsEndpoint());
    }

    private static SeedCall createService() {
        CreateEndpointServiceRequest body = CreateEndpointServiceRequest.builder()
                .providerName(CloudProvider.AWS)
                .region("us-east-1")
                .build();
        return creation(
                "000",
                "createEndpointService",
                V1 + "/endpointService",
                client -> client.api(PrivateEndpointServicesApi.class).createEndpointService(PROJECT, body));
    }

    private static SeedCall createEndpoint() {
        CreateAwsEndpointRequest body =
                CreateAwsEndpointRequest.builder().id("vpce-0d00c26273372c6ef").build();
        return creation(
                "001",
                "createEndpoint",
                V1 + "/AWS/endpointService/" + SERVICE + "/endpoint",
                client -> client.api(PrivateEndpointServicesApi.class)
                        .createEndpoint(PROJECT, CloudProvider.AWS, SERVICE, body));
    }

    private static SeedCall createInterfaceEndpoint() {
        CreateInterfaceEndpointRequest body = CreateInterfaceEndpointRequest.builder()
                .interfaceEndpointId("vpce-0b9c5701325cb15dd")
                .build();
        return creation(
                "002",
                "createInterfaceEndpoint",
                V1 + "/" + SERVICE + "/interfaceEndpoints",
                client -> client.api(PrivateLinkConnectionsApi.class).createInterfaceEndpoint(PROJECT, SERVICE, body));
    }

    private static SeedCall list() {
        return new SeedCall(
                "003",
                "listPrivateLinkConnections",
                "GET " + V1 + "?pretty=true",
                "application/json",
                200,
                Optional.empty(),
                "response-seed.json",
                client -> client.api(PrivateLinkConnectionsApi.class)
                        .listPrivateLinkConnections(PROJECT, null, null, null));
    }

    private static SeedCall creation(
            String seed, String operationId, String target, Function<AtlasClient, Object> call) {
        return new SeedCall(
                seed,
                operationId,
                "POST " + target + "?pretty=true",
                "application/json",
                201,
                Optional.of("request-seed.json"),
                "response-seed.json",
                call);
    }

    /** The page's own media type; its curl sample has the date for which the page was shown. */
    private static SeedCall encryption(
            String seed,
            EncryptionAtRestProvider provider,
            String file,
            CreateEncryptionAtRestPrivateEndpointRequest body) {
        return new SeedCall(
                seed,
                ENCRYPTION,
                "POST " + V2 + provider.value() + "/privateEndpoints",
                "application/vnd.atlas.2023-01-01+json",
                202,
                Optional.of("request-" + file),
                "response-" + file,
                client -> client.api(EncryptionAtRestApi.class)
                        .createGroupEncryptionAtRestPrivateEndpoint(PROJECT, provider, body));
    }

    private static CreateEncryptionAtRestPrivateEndpointRequest azureEndpoint() {
        return CreateAzureEncryptionAtRestPrivateEndpointRequest.builder()
                .regionName("US_CENTRAL")
                .build();
    }

    private static CreateEncryptionAtRestPrivateEndpointRequest awsEndpoint() {
        return CreateAwsEncryptionAtRestPrivateEndpointRequest.builder()
                .regionName("US_CENTRAL")
                .build();
    }
}
