package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.Resources;
import dev.atlaslink.simulator.conformance.SequenceSnapshot.Attached;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Does the steps of one random sequence to one simulator, and knows what it has done. */
final class SequenceWorld implements AutoCloseable {
    private static final List<ResourceKind> CREATED =
            List.copyOf(EnumSet.complementOf(EnumSet.of(ResourceKind.CLUSTER)));

    private static final int ENDPOINT_NAMES = 3;

    private final Wire wire;
    private final Set<Object> deleted = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private SequenceSnapshot seen = SequenceSnapshot.empty();

    SequenceWorld(Progression progression) {
        wire = new Wire(builder -> builder.progression(progression));
    }

    void check() {
        SequenceSnapshot now = SequenceSnapshot.read(wire);
        SequenceInvariants.hold(wire, seen, now, deleted);
        seen = now;
    }

    void createService(RandomGenerator random) {
        SequenceCloud cloud = pick(List.of(SequenceCloud.values()), random).orElseThrow();
        String body = "{'providerName':'" + cloud + "','region':'"
                + pick(cloud.regions(), random).orElseThrow() + "'}";
        String path = cloud == SequenceCloud.AWS && random.nextBoolean()
                ? wire.v1("/privateEndpoint")
                : generation(random) + "/privateEndpoint/endpointService";
        remember(expect(wire.post(path, body), 201, 409));
    }

    void deleteService(RandomGenerator random) {
        pick(seen.services().keySet(), random).ifPresent(id -> {
            String cloud = text(seen.services().get(id), "cloudProvider");
            String path = cloud.equals("AWS") && random.nextBoolean()
                    ? wire.v1("/privateEndpoint/" + id)
                    : generation(random) + "/privateEndpoint/" + cloud + "/endpointService/" + id;
            // The oldest generation refuses while there are endpoints.
            if (expect(wire.delete(path), 202, 409).status() == 202) {
                deleted.add(id);
            }
        });
    }

    void attach(RandomGenerator random) {
        // Mostly where it can succeed: services are not ready for long.
        Predicate<String> wanted = id -> random.nextInt(5) == 0
                || text(seen.services().get(id), "status").equals("AVAILABLE");
        List<String> services = seen.services().keySet().stream().filter(wanted).toList();
        pick(services, random).ifPresent(id -> {
            SequenceCloud cloud = SequenceCloud.valueOf(text(seen.services().get(id), "cloudProvider"));
            int number = random.nextInt(ENDPOINT_NAMES);
            String path = generation(random) + "/privateEndpoint/" + cloud + "/endpointService/" + id + "/endpoint";
            if (expect(wire.post(path, cloud.endpointBody(number)), 201, 409).status() == 201) {
                // The name may have been deleted before; what has it now was not.
                deleted.remove(new Attached(cloud, id, cloud.endpointId(number)));
            }
        });
    }

    void detach(RandomGenerator random) {
        pick(seen.endpoints().keySet(), random).ifPresent(attached -> {
            expect(wire.delete(generation(random) + attached.path()), 202);
            deleted.add(attached);
        });
    }

    void toggleRegionalMode(RandomGenerator random) {
        expect(
                wire.patch(
                        generation(random) + "/privateEndpoint/regionalMode",
                        "{'enabled':" + random.nextBoolean() + "}"),
                202,
                409);
    }

    void createEncryptionEndpoint(RandomGenerator random) {
        String provider = random.nextBoolean() ? "AWS" : "AZURE";
        String path = wire.v2("/encryptionAtRest/" + provider + "/privateEndpoints");
        remember(expect(wire.post(path, "{'regionName':'US_EAST_2'}"), 202));
    }

    void deleteEncryptionEndpoint(RandomGenerator random) {
        pick(seen.encryptionEndpoints().keySet(), random).ifPresent(id -> {
            String provider = text(seen.encryptionEndpoints().get(id), "cloudProvider");
            String path = wire.v2("/encryptionAtRest/" + provider + "/privateEndpoints/" + id);
            // It is refused while the endpoint is being provisioned.
            if (expect(wire.delete(path), 204, 400).status() == 204) {
                deleted.add(id);
            }
        });
    }

    void pass(RandomGenerator random) {
        wire.advance(random.nextInt(200));
    }

    void advance(RandomGenerator random) {
        happen(
                random,
                (resources, resource) -> resource.serviceId()
                        .map(service -> resources.advance(service, resource.id()))
                        .orElseGet(() -> resources.advance(resource.id())));
    }

    void advanceAll(RandomGenerator random) {
        if (random.nextBoolean()) {
            wire.simulator().resources().advanceAll();
        }
    }

    void fail(RandomGenerator random) {
        happen(
                random,
                (resources, resource) -> resource.serviceId()
                        .map(service -> resources.fail(service, resource.id(), "broken"))
                        .orElseGet(() -> resources.fail(resource.id(), "broken")));
    }

    void failNext(RandomGenerator random) {
        ResourceKind kind = pick(CREATED, random).orElseThrow();
        wire.simulator().resources().failNext(kind, "broken from the start");
    }

    void approve(RandomGenerator random) {
        happen(
                random,
                (resources, resource) -> resource.serviceId()
                        .map(service -> resources.approve(service, resource.id()))
                        .orElseGet(() -> resources.approve(resource.id())));
    }

    void removeInCloud(RandomGenerator random) {
        happen(random, (resources, resource) -> resources.removeInCloud(resource.id()));
    }

    @Override
    public void close() {
        wire.close();
    }

    /** What can happen to a resource. */
    private interface Happening {
        Resource to(Resources resources, Resource resource);
    }

    /** Picks any resource: one that an event does not fit must refuse it and stay what it was. */
    private void happen(RandomGenerator random, Happening happening) {
        Resources resources = wire.simulator().resources();
        pick(resources.list(), random).ifPresent(resource -> {
            String before = resources.list().toString();
            try {
                happening.to(resources, resource);
            } catch (IllegalArgumentException | IllegalStateException refused) {
                assertThat(refused).hasMessageContaining(resource.id());
                assertThat(resources.list()).hasToString(before);
            }
        });
    }

    private void remember(Reply created) {
        if (created.status() < 300) {
            assertThat(ids.add(created.text("/id"))).as("%s is new", created).isTrue();
        }
    }

    private String generation(RandomGenerator random) {
        return random.nextBoolean() ? wire.v1("") : wire.v2("");
    }

    private static Reply expect(Reply reply, Integer... statuses) {
        assertThat(reply.status()).as("%s", reply).isIn((Object[]) statuses);
        return reply;
    }

    private static String text(JsonNode resource, String property) {
        return resource.path(property).asText();
    }

    private static <T> Optional<T> pick(Collection<T> all, RandomGenerator random) {
        return all.isEmpty()
                ? Optional.empty()
                : all.stream().skip(random.nextInt(all.size())).findFirst();
    }
}
