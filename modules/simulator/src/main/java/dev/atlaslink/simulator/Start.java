package dev.atlaslink.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.seed.SeedFormat;
import dev.atlaslink.simulator.internal.seed.Seeds;
import dev.atlaslink.simulator.settings.Role;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what a simulator starts with, to go back to it. */
record Start(
        String projectId,
        ApiKey apiKey,
        ServiceAccount serviceAccount,
        Consumer<Access> moreAccess,
        Consumer<Versions> moreVersions,
        Optional<ObjectNode> seed) {

    private static final String DEFAULT_PROJECT = "5f7cac1adf5d6c6306f4b200";

    static Start of(AtlasSimulatorBuilder builder) {
        Optional<ObjectNode> seed = builder.seed.map(SeedFormat::read);
        return new Start(
                builder.projectId.or(() -> seed.flatMap(Start::onlyProject)).orElse(DEFAULT_PROJECT),
                builder.apiKey,
                builder.serviceAccount,
                builder.accessSetUp,
                builder.versionsSetUp,
                seed);
    }

    private static Optional<String> onlyProject(ObjectNode seed) {
        JsonNode projects = seed.path("projects");
        return projects.size() == 1 ? Optional.of(projects.get(0).path("id").textValue()) : Optional.empty();
    }

    void apply(Access access, Versions versions, Seeds seeds) {
        access.addProject(projectId);
        access.add(apiKey);
        access.add(serviceAccount);
        access.grant(apiKey.publicKey(), projectId, Role.PROJECT_OWNER);
        access.grant(serviceAccount.clientId(), projectId, Role.PROJECT_OWNER);
        moreAccess.accept(access);
        moreVersions.accept(versions);
        seed.ifPresent(seeds::plant);
    }
}
