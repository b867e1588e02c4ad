package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.JournalFilter;
import dev.atlaslink.simulator.Versions;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.simulator.settings.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of the simulator's guides runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class SimulatorGuideExamplesTest {
    @Test
    void accounts() {
        ApiKey auditor = new ApiKey("auditorx", "0b9c5701-325c-4b15-8d0a-000000000000");

        AtlasSimulator simulator = AtlasSimulator.builder()
                .access(access -> access.addProject("64a1f3c2b7e09d5a1c8f4e20"))
                .start();
        simulator.access().add(auditor);
        simulator.access().grant(auditor.publicKey(), simulator.projectId(), Role.PROJECT_READ_ONLY);

        assertThat(simulator.state()).contains("64a1f3c2b7e09d5a1c8f4e20", "auditorx", "PROJECT_READ_ONLY");
        simulator.close();
    }

    @Test
    void secrets() {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            Instant end = simulator.clock().instant().plus(Duration.ofDays(9));
            simulator.access().expireSecret(simulator.serviceAccount().clientId(), end);

            assertThat(simulator
                            .access()
                            .secretExpiry(simulator.serviceAccount().clientId()))
                    .contains(end);
        }
    }

    @Test
    void limits() {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            simulator.rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 2, 60);
            simulator.rateLimits().remaining(simulator.projectId(), EndpointSet.PRIVATE_ENDPOINT_SERVICES); // 2

            assertThat(simulator.rateLimits().remaining(simulator.projectId(), EndpointSet.PRIVATE_ENDPOINT_SERVICES))
                    .isEqualTo(2);
        }
    }

    @Test
    void furtherOperations() {
        String links = """
                openapi: 3.0.3
                security: [{ key: [] }]
                components: { securitySchemes: { key: { type: http, scheme: digest } } }
                paths:
                  /api/atlas/v2/groups/{groupId}/links:
                    get: { operationId: listLinks, responses: { "200": { description: All. } } }
                """;
        AtlasSimulator simulator = AtlasSimulator.builder().furtherSpec(links).start();
        simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "[]"))
                        .onOperation("listLinks"));
        assertThat(simulator.faults().rules()).hasSize(1);
        simulator.close();
    }

    @Test
    void versions() {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            Versions versions = simulator.versions();
            LocalDate first = LocalDate.parse("2023-01-01");
            LocalDate second = LocalDate.parse("2024-08-05");

            versions.publish("getGroupEncryptionAtRest", second);
            versions.deprecate(first, second);
            versions.sunset(first, LocalDate.parse("2027-07-01"));
            versions.publishPreview("getGroupEncryptionAtRest");

            assertThat(versions).isSameAs(simulator.versions());
        }
    }

    @Test
    void faults() {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            simulator.faults().add(Fault.dropAfterWork().onMethod("POST").times(1));
            simulator
                    .faults()
                    .add(Fault.respond(FaultResponse.status(429)
                                    .errorCode("RATE_LIMITED")
                                    .retryAfter(Duration.ofSeconds(30)))
                            .onPath("/api/atlas/v2/groups/*/privateEndpoint/**")
                            .probability(0.1, 42));

            assertThat(simulator.faults().rules()).hasSize(2);
        }
    }

    @Test
    void stubs() {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            simulator
                    .faults()
                    .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"results\":[]}"))
                            .onPath("/api/atlas/v2/groups/*/databaseUsers"));

            assertThat(simulator.faults().rules())
                    .extracting(simulator.faults()::hits)
                    .containsExactly(0);
        }
    }

    @Test
    void journal() {
        try (SimulatedAtlas atlas = new SimulatedAtlas()) {
            AtlasSimulator simulator = atlas.simulator();
            atlas.client(ApiVersion.V2, atlas.apiKey())
                    .project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.aws("us-east-1"));

            JournalFilter creates = JournalFilter.all().onMethod("POST").withStatus(201);
            List<JournalEntry> created = simulator.journal().entries(creates);
            int count = simulator.journal().count(creates.inProject(simulator.projectId()));
            simulator.journal().verify(creates, 1);
            JournalFilter reads = JournalFilter.all().onMethod("GET").withStatus(200);
            simulator.journal().verifyNoUnexpected(List.of(creates, reads));

            assertThat(created).hasSize(1);
            assertThat(count).isEqualTo(1);
        }
    }

    @Test
    void progression() {
        AtlasSimulator simulator =
                AtlasSimulator.builder().progression(Progression.MANUAL).start();

        assertThat(simulator.resources().list()).isEmpty();
        simulator.close();
    }

    @Test
    void failures() {
        try (AtlasSimulator simulator = AtlasSimulator.builder().start()) {
            simulator.resources().failNext(ResourceKind.ENDPOINT_SERVICE, "No capacity");

            assertThat(simulator.resources().list()).isEmpty();
        }
    }
}
