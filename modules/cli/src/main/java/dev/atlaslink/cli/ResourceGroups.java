package dev.atlaslink.cli;

import dev.atlaslink.cli.output.BackupEndpointView;
import dev.atlaslink.cli.output.Columns;
import dev.atlaslink.cli.output.DataFederationEndpointView;
import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.EndpointView;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.model.BackupEndpoint;
import dev.atlaslink.client.model.BackupEndpointId;
import dev.atlaslink.client.model.BackupEndpointRequest;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import java.util.List;

/** Lists the kinds of resources that have a group of commands. */
final class ResourceGroups {
    private static final String OBJECT_ID = "24 hexadecimal digits";

    private ResourceGroups() {}

    /** Returns them in the order of the help text. */
    static List<ResourceGroup<?, ?, ?>> all() {
        return List.of(services(), endpoints(), encryptionEndpoints(), backupEndpoints(), dataFederationEndpoints());
    }

    private static ResourceGroup<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> services() {
        ResourceWords words = new ResourceWords(
                "services",
                "Manages private endpoint services.",
                "a",
                "service",
                OBJECT_ID,
                "AWS, AZURE or GCP",
                "of one provider or of all",
                "all that the API version knows",
                "ready for endpoints");
        return new ResourceGroup<>(
                words,
                EndpointServiceId::of,
                ResourceGroups::servicesOf,
                () -> new ProviderListOptions<>(
                        (project, provider) -> project.privateEndpointServices().list(provider),
                        project -> project.privateEndpointServices().list()),
                ServiceOptions::new,
                () -> new LookupByRequest<>(servicesOf(), new ServiceOptions()),
                Columns.USUAL,
                ServiceView::of,
                session -> List.of(
                        new NamedCommand(UpdateService.NAME, () -> new UpdateService(session, words)),
                        new NamedCommand(ConnectService.NAME, () -> new ConnectService(session, words))));
    }

    private static ResourceGroup<PrivateEndpointRequest, PrivateEndpoint, EndpointId> endpoints() {
        return new ResourceGroup<>(
                new ResourceWords(
                        "endpoints",
                        "Manages the endpoints of a private endpoint service, made beforehand in your own cloud.",
                        "an",
                        "endpoint",
                        "its id at the provider",
                        "AWS, AZURE or GCP",
                        "of one service",
                        "",
                        "AVAILABLE"),
                EndpointId::of,
                ServiceScope::new,
                ServiceListOptions::new,
                EndpointOptions::new,
                EndpointLookup::new,
                Columns.USUAL,
                EndpointView::of,
                session -> List.of());
    }

    private static ResourceGroup<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> encryptionEndpoints() {
        ResourceWords words = new ResourceWords(
                "encryption-endpoints",
                "Manages private endpoints for encryption at rest with the customer's keys (v2 only).",
                "an",
                "endpoint",
                OBJECT_ID,
                "AWS or AZURE",
                "of one provider or of all",
                "both",
                "ACTIVE");
        return new ResourceGroup<>(
                words,
                EncryptionAtRestEndpointId::of,
                ResourceGroups::encryptionEndpointsOf,
                () -> new ProviderListOptions<>(
                        (project, provider) ->
                                project.encryptionAtRest().endpoints(provider).list(),
                        project -> project.encryptionAtRest().listEndpoints()),
                RegionOption::new,
                () -> new LookupByRequest<>(encryptionEndpointsOf(), new RegionOption()),
                Columns.USUAL,
                EncryptionEndpointView::of,
                session -> List.of(new NamedCommand(
                        ConnectEncryptionEndpoint.NAME, () -> new ConnectEncryptionEndpoint(session, words))));
    }

    private static ResourceGroup<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> backupEndpoints() {
        ResourceWords words = new ResourceWords(
                "backup-endpoints",
                "Manages private endpoints through which backups reach object storage (v2 only).",
                "an",
                "endpoint",
                OBJECT_ID,
                "AWS",
                "of the project",
                "AWS, the only one",
                "ACTIVE");
        return new ResourceGroup<>(
                words,
                BackupEndpointId::of,
                ResourceGroups::backupEndpointsOf,
                () -> new ProviderListOptions<>(
                        (project, provider) ->
                                project.backup().endpoints(provider).list(),
                        project -> project.backup().endpoints(CloudProvider.AWS).list()),
                BackupEndpointOptions::new,
                () -> new LookupByRequest<>(backupEndpointsOf(), new BackupEndpointOptions()),
                Columns.USUAL,
                BackupEndpointView::of,
                session -> List.of(
                        new NamedCommand(ConnectBackupEndpoint.NAME, () -> new ConnectBackupEndpoint(session, words))));
    }

    private static ResourceGroup<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId>
            dataFederationEndpoints() {
        return new ResourceGroup<>(
                new ResourceWords(
                        "data-federation-endpoints",
                        "Manages the private endpoints that may reach federated databases and online archives (v2 only).",
                        "an",
                        "endpoint",
                        "its id at the provider",
                        "AWS or AZURE",
                        "of the project",
                        "",
                        "OK"),
                EndpointId::of,
                () -> new ProjectScope<>(project -> project.dataFederation().endpoints()),
                () -> new ProjectListOptions<>(
                        project -> project.dataFederation().endpoints().list()),
                DataFederationOptions::new,
                DataFederationLookup::new,
                Columns.USUAL,
                DataFederationEndpointView::of,
                session -> List.of());
    }

    private static ScopeOptions<BackupEndpointRequest, BackupEndpoint, BackupEndpointId> backupEndpointsOf() {
        return new ProviderScope<>((project, provider) -> project.backup().endpoints(provider));
    }

    private static ScopeOptions<PrivateEndpointServiceRequest, PrivateEndpointService, EndpointServiceId> servicesOf() {
        return new ProviderScope<>(
                (project, provider) -> project.privateEndpointServices().of(provider));
    }

    private static ScopeOptions<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> encryptionEndpointsOf() {
        return new ProviderScope<>(
                (project, provider) -> project.encryptionAtRest().endpoints(provider));
    }
}
