package dev.atlaslink.endtoend.api;

import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AwsKmsBuilder;
import dev.atlaslink.client.model.AzureKeyVault;
import dev.atlaslink.client.model.AzureKeyVaultBuilder;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.ConnectionStrings;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.GoogleCloudKms;
import dev.atlaslink.client.model.GoogleCloudKmsBuilder;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.PrivateConnectionString;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A value of every type of the facade that is made without a client. */
final class ModelSamples {
    private static final String ID = "5f7cac1adf5d6c6306f4b283";

    private ModelSamples() {}

    static Map<Class<?>, Object> all() {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(
                WaitFailedException.class,
                new WaitFailedException("a service", ID, ResourceStatus.FAILED, Optional.empty(), ID));
        values.put(
                WaitTimeoutException.class,
                new WaitTimeoutException("a service", ID, "INITIATING", Duration.ofSeconds(1), 1, ID));
        values.put(ProjectId.class, ProjectId.of(ID));
        values.put(OrganizationId.class, OrganizationId.of(ID));
        values.put(EndpointServiceId.class, EndpointServiceId.of(ID));
        values.put(EndpointId.class, EndpointId.of(Samples.AWS_ENDPOINT));
        ConnectionStrings strings = ConnectionStrings.builder().build();
        PrivateConnectionString through = PrivateConnectionString.builder().build();
        values.put(ConnectionStrings.class, strings);
        values.put(PrivateConnectionString.class, through);
        values.put(
                Cluster.class, Cluster.builder().name(ClusterName.of("orders")).build());
        values.put(ClusterName.class, ClusterName.of("orders"));
        values.put(EncryptionAtRestEndpointId.class, EncryptionAtRestEndpointId.of(ID));
        values.put(BackupEndpointId.class, BackupEndpointId.of(ID));
        values.put(BackupEndpointRequest.class, BackupEndpointRequest.in(Region.aws("us-east-1")));
        values.put(
                DataFederationEndpointRequest.class,
                DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT).build());
        values.put(Region.class, Region.of(CloudProvider.AWS, "us-east-1"));
        values.put(ResourceStatus.class, ResourceStatus.AVAILABLE);
        values.put(
                PrivateEndpointService.class,
                PrivateEndpointService.Aws.builder()
                        .id(EndpointServiceId.of(ID))
                        .build());
        values.put(RuntimeException.class, new IllegalStateException("a sample"));
        values.put(PrivateEndpointServiceRequest.class, PrivateEndpointServiceRequest.aws("us-east-1"));
        values.put(PrivateEndpointServiceRequest.Aws.class, PrivateEndpointServiceRequest.aws("us-east-1"));
        values.put(PrivateEndpointServiceRequest.Azure.class, PrivateEndpointServiceRequest.azure("eastus2"));
        values.put(PrivateEndpointServiceRequest.Gcp.class, PrivateEndpointServiceRequest.gcp("us-east4"));
        values.put(PrivateEndpointRequest.class, PrivateEndpointRequest.aws(Samples.AWS_ENDPOINT));
        values.put(PrivateEndpointRequest.Aws.class, PrivateEndpointRequest.aws(Samples.AWS_ENDPOINT));
        values.put(EncryptionAtRestConfig.class, EncryptionAtRestConfig.none());
        values.put(AwsKms.class, AwsKms.disabled());
        values.put(AwsKmsBuilder.class, AwsKms.builder());
        values.put(AzureKeyVault.class, AzureKeyVault.disabled());
        values.put(AzureKeyVaultBuilder.class, AzureKeyVault.builder());
        values.put(GoogleCloudKms.class, GoogleCloudKms.disabled());
        values.put(GoogleCloudKmsBuilder.class, GoogleCloudKms.builder());
        return values;
    }
}
