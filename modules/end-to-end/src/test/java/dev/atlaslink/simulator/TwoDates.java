package dev.atlaslink.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.spectools.repository.Repository;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Starts a simulator whose API has one operation with two versions; in this package, because only here can one be given. */
public final class TwoDates {
    private static final LocalDate SECOND = LocalDate.parse("2025-03-12");
    private static final String SPEC =
            "modules/simulator/src/test/resources/dev/atlaslink/simulator/conformance/two-dates.yaml";

    private TwoDates() {}

    public static AtlasSimulator start() {
        AtlasSimulatorBuilder builder = AtlasSimulator.builder();
        builder.further = new FurtherSpec(
                Repository.read(Repository.path(SPEC)),
                Map.of("getThing", TwoDates::thing, "updateThing", TwoDates::thing));
        return builder.start();
    }

    private static Optional<JsonNode> thing(Call call) {
        boolean isSecond = !call.version().orElseThrow().isBefore(SECOND);
        return Optional.of(Json.object().put(isSecond ? "title" : "name", "a thing"));
    }
}
