package dev.atlaslink.simulator.internal.behaviour;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Region;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says what a project may hold in one region and across regions while its regional mode is off. */
final class RegionalModeRule {

    /**
     * The place of which each service takes one.
     *
     * @param portMappingEnabled a service with it may stand beside one without (Terraform provider's tests)
     */
    private record Place(Region region, boolean portMappingEnabled) {

        static Place of(EndpointService service) {
            return new Place(service.region(), service.portMappingEnabled());
        }
    }

    private RegionalModeRule() {}

    /** Refuses a second service in a place, whatever the state of the first. */
    static void requireRoom(Project project, Region region, boolean portMappingEnabled, Instant now) {
        Place wanted = new Place(region, portMappingEnabled);
        if (project.regionalMode()) {
            return;
        }
        project.services(now).stream()
                .filter(service -> Place.of(service).equals(wanted))
                .findFirst()
                .ifPresent(service -> {
                    throw ErrorCode.PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION
                            .with(region.provider().text(), region.atlasName())
                            .because("Service " + service.id() + ", which is "
                                    + service.progress().status(now) + ", is in " + region.atlasName()
                                    + " already, and regional mode is off");
                });
    }

    /**
     * Refuses to turn the mode off while something needs it.
     *
     * <p>That is more than one endpoint in a region and any in another one (Atlas API reference). Two services in a
     * place need it as well: that is inferred, since without the mode the second could not be created.
     */
    static void requireDispensable(Project project, Instant now) {
        List<EndpointService> services = project.services(now);
        Map<Region, Integer> endpoints = services.stream()
                .filter(service -> !service.endpoints().isEmpty())
                .collect(groupingBy(
                        EndpointService::region,
                        summingInt(service -> service.endpoints().size())));
        boolean severalAcrossRegions =
                endpoints.size() > 1 && endpoints.values().stream().anyMatch(count -> count > 1);
        boolean severalInPlace = services.stream().collect(groupingBy(Place::of, counting())).values().stream()
                .anyMatch(count -> count > 1);
        if (severalAcrossRegions || severalInPlace) {
            throw ErrorCode.MULTIPLE_PRIVATE_ENDPOINTS_RESTRICTED_TO_SINGLE_REGION
                    .with()
                    .because(
                            severalInPlace
                                    ? "More than one service stands in a region"
                                    : "More than one endpoint stands in a region, and others in another one: "
                                            + shown(endpoints));
        }
    }

    private static List<String> shown(Map<Region, Integer> endpoints) {
        return endpoints.entrySet().stream()
                .map(entry -> entry.getValue() + " in " + entry.getKey().atlasName() + " of "
                        + entry.getKey().provider())
                .sorted()
                .toList();
    }
}
