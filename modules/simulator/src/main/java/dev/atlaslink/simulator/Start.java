package dev.atlaslink.simulator;

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
        Consumer<Access> more,
        Optional<ObjectNode> seed) {

    static Start of(AtlasSimulatorBuilder builder) {
        return new Start(
                builder.projectId,
                builder.apiKey,
                builder.serviceAccount,
                builder.accessSetUp,
                builder.seed.map(SeedFormat::read));
    }

    void apply(Access access, Seeds seeds) {
        access.addProject(projectId);
        access.add(apiKey);
        access.add(serviceAccount);
        access.grant(apiKey.publicKey(), projectId, Role.PROJECT_OWNER);
        access.grant(serviceAccount.clientId(), projectId, Role.PROJECT_OWNER);
        more.accept(access);
        seed.ifPresent(seeds::plant);
    }
}
