package dev.atlaslink.endtoend.guide;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.AzureEnvironment;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import dev.atlaslink.endtoend.fixture.Samples;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What each row of the guide's tables means in code. Ids name nothing that exists: only what is sent matters. */
final class VersionsGuideCalls {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final EncryptionAtRestEndpointId ENDPOINT =
            EncryptionAtRestEndpointId.of("66b81bd05f1d0c4e8a7d3c4b");

    private static final BackupEndpointId BACKUP_ENDPOINT = BackupEndpointId.of("66b81bd05f1d0c4e8a7d3c4c");
    private static final EndpointId FEDERATION_ENDPOINT = EndpointId.of(Samples.AWS_ENDPOINT);

    static final Map<String, Consumer<AtlasProject>> CALLS = Map.ofEntries(
            Map.entry(
                    "privateEndpointServices().create(request)",
                    project -> project.privateEndpointServices().create(Samples.service(CloudProvider.AWS))),
            Map.entry(
                    "privateEndpointServices().get(provider, id)",
                    project -> project.privateEndpointServices().get(CloudProvider.AWS, SERVICE)),
            Map.entry(
                    "privateEndpointServices().list(provider)",
                    project -> project.privateEndpointServices()
                            .list(CloudProvider.AWS)
                            .toList()),
            Map.entry(
                    "privateEndpointServices().update(id, change)",
                    project -> project.privateEndpointServices()
                            .update(SERVICE, PrivateEndpointServiceUpdate.remoteRegions("eu-west-1"))),
            Map.entry(
                    "privateEndpointServices().delete(provider, id)",
                    project -> project.privateEndpointServices().delete(CloudProvider.AWS, SERVICE)),
            Map.entry(
                    "endpoints(service).create(request)",
                    project -> endpoints(project).create(Samples.endpoint(CloudProvider.AWS))),
            Map.entry(
                    "endpoints(service).get(id)",
                    project -> endpoints(project)
                            .get(Samples.endpoint(CloudProvider.AWS).id())),
            Map.entry(
                    "endpoints(service).delete(id)",
                    project -> endpoints(project)
                            .delete(Samples.endpoint(CloudProvider.AWS).id())),
            Map.entry(
                    "regionalMode().isEnabled()",
                    project -> project.regionalMode().isEnabled()),
            Map.entry(
                    "regionalMode().enable(), disable()",
                    project -> project.regionalMode().enable()),
            Map.entry(
                    "privateIpMode().isEnabled()",
                    project -> project.privateIpMode().isEnabled()),
            Map.entry(
                    "privateIpMode().disable()",
                    project -> project.privateIpMode().disable()),
            Map.entry(
                    "encryptionAtRest().config().requirePrivateNetworking(provider)",
                    VersionsGuideCalls::requirePrivateNetworking),
            Map.entry(
                    "withEnabledForSearchNodes(..)",
                    project -> project.encryptionAtRest()
                            .config()
                            .update(EncryptionAtRestConfig.none().withEnabledForSearchNodes(true))),
            Map.entry(
                    "a key vault in AZURE_US_GOVERNMENT",
                    project -> project.encryptionAtRest()
                            .config()
                            .update(EncryptionAtRestConfig.none()
                                    .with(Samples.azureKey().toBuilder()
                                            .environment(AzureEnvironment.AZURE_US_GOVERNMENT)
                                            .build()))),
            Map.entry(
                    "encryptionAtRest().config().get()",
                    project -> project.encryptionAtRest().config().get()),
            Map.entry(
                    "encryptionAtRest().config().update(changes)",
                    project -> project.encryptionAtRest()
                            .config()
                            .update(EncryptionAtRestConfig.none().with(AwsKms.disabled()))),
            Map.entry(
                    "encryptionAtRest().endpoints(provider).create(region)",
                    project -> keyEndpoints(project).create("us-east-1")),
            Map.entry(
                    "encryptionAtRest().endpoints(provider).get(id)",
                    project -> keyEndpoints(project).get(ENDPOINT)),
            Map.entry(
                    "encryptionAtRest().endpoints(provider).list()",
                    project -> keyEndpoints(project).list().toList()),
            Map.entry(
                    "encryptionAtRest().endpoints(provider).delete(id)",
                    project -> keyEndpoints(project).delete(ENDPOINT)),
            Map.entry("clusters().get(name)", project -> project.clusters().get("orders")),
            Map.entry("clusters().list()", project -> project.clusters().list().toList()),
            Map.entry(
                    "backup().endpoints(AWS).create(region)",
                    project -> project.backup().endpoints(CloudProvider.AWS).create("us-east-1")),
            Map.entry(
                    "backup().endpoints(AWS).get(id)",
                    project -> project.backup().endpoints(CloudProvider.AWS).get(BACKUP_ENDPOINT)),
            Map.entry(
                    "backup().endpoints(AWS).list()",
                    project ->
                            project.backup().endpoints(CloudProvider.AWS).list().toList()),
            Map.entry(
                    "backup().endpoints(AWS).delete(id)",
                    project -> project.backup().endpoints(CloudProvider.AWS).delete(BACKUP_ENDPOINT)),
            Map.entry(
                    "dataFederation().endpoints().create(request)",
                    project -> project.dataFederation()
                            .endpoints()
                            .create(DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT)
                                    .build())),
            Map.entry(
                    "dataFederation().endpoints().get(id)",
                    project -> project.dataFederation().endpoints().get(FEDERATION_ENDPOINT)),
            Map.entry(
                    "dataFederation().endpoints().list()",
                    project -> project.dataFederation().endpoints().list().toList()),
            Map.entry(
                    "dataFederation().endpoints().delete(id)",
                    project -> project.dataFederation().endpoints().delete(FEDERATION_ENDPOINT)),
            Map.entry("services and endpoints of AWS", project -> createAndRead(project, CloudProvider.AWS)),
            Map.entry("services and endpoints of Azure", project -> createAndRead(project, CloudProvider.AZURE)),
            Map.entry("services and endpoints of Google Cloud", project -> createAndRead(project, CloudProvider.GCP)),
            Map.entry(
                    "find(..), ensure(..) of an Azure service",
                    project -> project.privateEndpointServices().find(CloudProvider.AZURE, "eastus2")),
            Map.entry(
                    "connect(..) of an Azure service",
                    project -> project.privateEndpointServices()
                            .connect(
                                    PrivateEndpointServiceRequest.azure("eastus2"),
                                    service ->
                                            PrivateEndpointRequest.azure(Samples.AZURE_ENDPOINT, Samples.AZURE_ADDRESS))
                            .await()),
            Map.entry(
                    "withSupportedRemoteRegions(..)",
                    project -> project.privateEndpointServices()
                            .create(PrivateEndpointServiceRequest.aws("us-east-1")
                                    .withSupportedRemoteRegions("eu-west-1"))),
            Map.entry(
                    "withPortMapping()",
                    project -> project.privateEndpointServices()
                            .create(PrivateEndpointServiceRequest.gcp("us-east4")
                                    .withPortMapping())));

    /** The rows that no project is needed for. */
    static final Map<String, Consumer<AtlasClient>> OUTSIDE_PROJECTS = Map.of(
            "projects().list() of the client",
            client -> client.projects().list().toList(),
            "projects().list(organization) of the client",
            client -> client.projects()
                    .list(OrganizationId.of("66b81bd05f1d0c4e8a7d3c4a"))
                    .toList(),
            "projects().get(id) of the client",
            client -> client.projects().get(client.projectId().orElseThrow()));

    private VersionsGuideCalls() {}

    static Set<String> rows() {
        Set<String> rows = new HashSet<>(CALLS.keySet());
        rows.addAll(OUTSIDE_PROJECTS.keySet());
        return rows;
    }

    static void call(String row, AtlasClient client) {
        if (OUTSIDE_PROJECTS.containsKey(row)) {
            OUTSIDE_PROJECTS.get(row).accept(client);
        } else {
            CALLS.get(row).accept(client.project());
        }
    }

    private static PrivateEndpoints endpoints(AtlasProject project) {
        return project.privateEndpointServices().endpoints(CloudProvider.AWS, SERVICE);
    }

    /** It takes a key in use; with v1.0 nothing may be sent before the refusal, so none is set there. */
    private static void requirePrivateNetworking(AtlasProject project) {
        if (project.apiVersion() == ApiVersion.V2) {
            project.encryptionAtRest()
                    .config()
                    .update(EncryptionAtRestConfig.none().with(Samples.awsKey()));
        }
        project.encryptionAtRest().config().requirePrivateNetworking(CloudProvider.AWS);
    }

    private static EncryptionAtRestEndpoints keyEndpoints(AtlasProject project) {
        return project.encryptionAtRest().endpoints(CloudProvider.AWS);
    }

    private static void createAndRead(AtlasProject project, CloudProvider provider) {
        project.privateEndpointServices().create(Samples.service(provider));
        project.privateEndpointServices()
                .endpoints(provider, SERVICE)
                .get(Samples.endpoint(provider).id());
    }
}
