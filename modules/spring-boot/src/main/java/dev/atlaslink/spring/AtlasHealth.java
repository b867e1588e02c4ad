package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.spring.LastCall.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the health from the last call, which may be one that it makes for this. */
final class AtlasHealth {
    /** Who asks for the health waits no longer than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PROBE = "probe";

    private static final Logger LOG = LoggerFactory.getLogger(AtlasHealth.class);

    private final AtlasClient client;
    private final LastCall lastCall;
    private final AtlasHealthProperties properties;
    private final Clock clock;

    AtlasHealth(AtlasClient client, LastCall lastCall, AtlasHealthProperties properties, Clock clock) {
        if (properties.probe() && client.projectId().isEmpty()) {
            throw AtlasSettingException.of(
                    "management.health.atlaslink.probe",
                    "is true, but there is no default project to ask for; set atlaslink.project-id");
        }
        this.client = client;
        this.lastCall = lastCall;
        this.properties = properties;
        this.clock = clock;
    }

    HealthReport report() {
        if (properties.probe()) {
            probe();
        }
        return lastCall.outcome().map(this::report).orElseGet(() -> new HealthReport("UNKNOWN", Map.of()));
    }

    private HealthReport report(Outcome outcome) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("operation", outcome.operationId());
        details.put("at", outcome.at().toString());
        outcome.outage()
                .ifPresent(failure ->
                        details.put("error", failure.getClass().getSimpleName() + ": " + failure.getMessage()));
        boolean old = Duration.between(outcome.at(), clock.instant()).compareTo(properties.maxAge()) > 0;
        String known = outcome.outage().isPresent() ? "DOWN" : "UP";
        return new HealthReport(old ? "UNKNOWN" : known, details);
    }

    /** One read that every generation has. A client of the application's own may tell nobody how its calls end. */
    private void probe() {
        AtlasProject project =
                client.project().withOptions(call -> call.callTimeout(PATIENCE).maxAttempts(1));
        try {
            long services = project.privateEndpointServices().list(CloudProvider.AWS).stream()
                    .count();
            LOG.debug("the probe of Atlas found {} services", services);
            lastCall.ended(PROBE, Optional.empty());
        } catch (AtlasException e) {
            LOG.debug("the probe of Atlas failed", e);
            lastCall.ended(PROBE, Optional.of(e));
        }
    }
}
