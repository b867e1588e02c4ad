package dev.atlaslink.endtoend.api;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Backup;
import dev.atlaslink.client.BackupEndpoints;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.DataFederation;
import dev.atlaslink.client.DataFederationEndpoints;
import dev.atlaslink.client.EncryptionAtRest;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.Projects;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.RegionalMode;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.FileTokenStore;
import dev.atlaslink.client.credentials.Secret;
import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.feign.FeignTransport;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** A value of every type that a public method takes or belongs to, over a client and a simulator that run. */
final class SampleValues implements AutoCloseable {
    private static final String ID = "5f7cac1adf5d6c6306f4b283";

    /** Texts that have a form, by the method that takes them. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("azure", List.of(Samples.AZURE_ENDPOINT, Samples.AZURE_ADDRESS)),
            Map.entry("Azure", List.of(Samples.AZURE_ENDPOINT, Samples.AZURE_ADDRESS)),
            Map.entry("connect", List.of("us-east-1")),
            Map.entry("deprecate", List.of("getGroupEncryptionAtRest")),
            Map.entry("ensure", List.of("us-east-1")),
            Map.entry("gcpPortMapped", List.of(Samples.GCP_GROUP, "10.142.0.2")),
            Map.entry("grant", List.of("simulatr")),
            Map.entry("of", List.of("PUT", "/api/atlas/v2/groups/{groupId}")),
            Map.entry("path", List.of("groupId")),
            Map.entry("publish", List.of("getGroupEncryptionAtRest")),
            Map.entry("region", List.of("us-east-1")),
            Map.entry("serviceAccount", List.of("mdb_sa_id_5f7cac1adf5d6c6306f4b2ab", "mdb_sa_sk_secret")),
            Map.entry("ServiceAccount", List.of("mdb_sa_id_5f7cac1adf5d6c6306f4b2ab", "mdb_sa_sk_secret")),
            Map.entry("sunset", List.of("getGroupEncryptionAtRest")),
            Map.entry("withdraw", List.of("simulatr")));

    /** What the sample of a collection has for the types that its interface leaves open. */
    private static final Map<String, Class<?>> IN_COLLECTION =
            Map.of("Q", Region.class, "I", EncryptionAtRestEndpointId.class);

    private final SimulatedAtlas atlas = new SimulatedAtlas();
    private final JdkTransport jdkTransport = JdkTransport.create();
    private final Path folder;
    private final Map<Class<?>, Object> values = new HashMap<>();

    /** @param folder may be written */
    SampleValues(Path folder) {
        this.folder = folder;
        values.put(String.class, ID);
        values.put(Object.class, ID);
        values.put(Class.class, PrivateEndpointServicesApi.class);
        values.put(Duration.class, Duration.ofSeconds(1));
        values.put(Instant.class, Instant.EPOCH);
        values.put(LocalDate.class, LocalDate.parse("2023-01-01"));
        values.put(Clock.class, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        values.put(URI.class, URI.create("https://cloud.mongodb.com"));
        values.put(Path.class, folder);
        values.put(ProxySelector.class, ProxySelector.of(null));
        values.put(SSLContext.class, sslContext());
        values.put(Optional.class, Optional.empty());
        values.put(OptionalInt.class, OptionalInt.empty());
        values.put(OptionalLong.class, OptionalLong.empty());
        values.put(Map.class, Map.of());
        values.put(List.class, List.of());
        values.put(Set.class, Set.of(ResourceStatus.AVAILABLE));
        values.put(double.class, 1.0);
        values.put(byte[].class, new byte[0]);
        values.put(InputStream.class, InputStream.nullInputStream());
        values.putAll(ObservationSamples.VALUES);
        addClient();
        values.putAll(ModelSamples.all());
        values.putAll(SimulatorSamples.of(atlas.simulator()));
    }

    private void addClient() {
        AtlasClient client = atlas.keep(atlas.builder()
                .credentials(atlas.apiKey(), atlas.serviceAccount())
                .build());
        AtlasProject project = client.project();
        PrivateEndpointServices services = project.privateEndpointServices();
        values.put(AtlasClient.class, client);
        values.put(dev.atlaslink.client.AtlasClientBuilder.class, AtlasClient.builder());
        values.put(AtlasProject.class, project);
        values.put(PrivateEndpointServices.class, services);
        values.put(PrivateEndpoints.class, services.endpoints(CloudProvider.AWS, EndpointServiceId.of(ID)));
        values.put(Projects.class, client.projects());
        values.put(RegionalMode.class, project.regionalMode());
        values.put(EncryptionAtRest.class, project.encryptionAtRest());
        values.put(EncryptionAtRestSettings.class, project.encryptionAtRest().config());
        values.put(EncryptionAtRestEndpoints.class, project.encryptionAtRest().endpoints(CloudProvider.AWS));
        values.put(Clusters.class, project.clusters());
        values.put(Backup.class, project.backup());
        values.put(BackupEndpoints.class, project.backup().endpoints(CloudProvider.AWS));
        values.put(DataFederation.class, project.dataFederation());
        values.put(DataFederationEndpoints.class, project.dataFederation().endpoints());
        values.put(ResourceCollection.class, project.encryptionAtRest().endpoints(CloudProvider.AWS));
        values.put(Operation.class, services.create(PrivateEndpointServiceRequest.aws("us-west-2")));
        values.put(
                Connecting.class,
                services.connect(
                        PrivateEndpointServiceRequest.aws("us-east-1"),
                        service -> PrivateEndpointRequest.aws(Samples.AWS_ENDPOINT)));
        values.put(AtlasList.class, services.list(CloudProvider.AWS));
        values.put(CallOptions.class, CallOptions.NONE);
        RawResult<?> raw = client.raw(view -> view.project().regionalMode().isEnabled());
        values.put(RawResult.class, raw);
        values.put(RawResponse.class, raw.response());
        values.put(RawRequest.class, RawRequest.post("/api/atlas/v2/groups/{groupId}"));
        values.put(dev.atlaslink.client.event.Call.class, raw.response().call());
        values.put(dev.atlaslink.client.VersionChoice.class, client.newest(PrivateEndpointServicesApi.class));
        values.put(
                dev.atlaslink.client.VersionedCall.class,
                client.newest(PrivateEndpointServicesApi.class).since(LocalDate.parse("2024-01-01"), api -> api));
        values.put(AtlasCredentials.class, atlas.apiKey());
        values.put(Secret.class, Secret.of("hunter2"));
        TokenKey key = new TokenKey(URI.create("https://cloud.mongodb.com"), "id");
        values.put(TokenKey.class, key);
        values.put(StoredToken.class, new StoredToken(Secret.of("hunter2"), Instant.EPOCH, Instant.EPOCH));
        values.put(FileTokenStore.class, FileTokenStore.in(folder));
        addTransports();
    }

    private void addTransports() {
        values.put(FeignTransport.class, FeignTransport.of((request, options) -> null));
        values.put(JdkTransport.class, jdkTransport);
        values.put(dev.atlaslink.transport.jdk.JdkTransportBuilder.class, JdkTransport.builder());
        Duration time = Duration.ofSeconds(1);
        values.put(
                TransportRequest.class, new TransportRequest("GET", "http://localhost:1", Map.of(), null, time, time));
    }

    /** Returns a value for each parameter of a method. */
    Object[] arguments(Executable executable) {
        String name = executable.getName().replaceFirst(".*[.$]", "");
        Object[] arguments = new Object[executable.getParameterCount()];
        int texts = 0;
        for (int index = 0; index < arguments.length; index++) {
            Class<?> type = type(executable, index);
            boolean hasForm = type == String.class
                    && TEXTS.containsKey(name)
                    && texts < TEXTS.get(name).size();
            arguments[index] = hasForm ? TEXTS.get(name).get(texts++) : instance(type);
        }
        return arguments;
    }

    private static Class<?> type(Executable executable, int index) {
        Class<?> type = executable.getParameterTypes()[index];
        return executable.getDeclaringClass() == ResourceCollection.class
                ? IN_COLLECTION.getOrDefault(executable.getGenericParameterTypes()[index].getTypeName(), type)
                : type;
    }

    Object instance(Class<?> type) {
        if (values.containsKey(type)) {
            return values.get(type);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == Throwable.class) {
            return new IllegalStateException("a sample");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null);
        }
        if (type.isSealed()) {
            return instance(type.getPermittedSubclasses()[0]);
        }
        throw new AssertionError("there is no sample of " + type);
    }

    private Object record(Class<?> type) {
        try {
            return type.getConstructors()[0].newInstance(arguments(type.getConstructors()[0]));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(
                    "there is no sample of " + type + " for " + Arrays.toString(type.getConstructors()), e);
        }
    }

    private static SSLContext sslContext() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        jdkTransport.close();
        atlas.close();
    }
}
