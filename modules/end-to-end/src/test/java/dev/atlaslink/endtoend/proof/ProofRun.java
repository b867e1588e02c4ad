package dev.atlaslink.endtoend.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.endtoend.kind.Wanted;
import dev.atlaslink.simulator.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One call of a client to whom responses come broken as a seed says. */
final class ProofRun {
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final Stage stage;
    private final Random random;
    private final Wanted<?, ?, ?> wanted;
    private final ApiVersion version;
    private final Verb verb;
    private final boolean oneIsThere;
    private final Plan plan;
    private final Witness witness = new Witness();
    private Subject<?, ?, ?> subject;
    private String existing;

    /**
     * @param breakages that it may draw from
     */
    ProofRun(Stage stage, long seed, List<Breakage> breakages) {
        this.stage = stage;
        this.random = new Random(seed);
        this.wanted = pick(Wanted.all());
        this.version = pick(wanted.versions());
        this.verb = pick(List.of(Verb.values()).stream()
                .filter(one -> !one.looksByRegion() || wanted.isKnownAgainIn(version))
                .filter(one -> one != Verb.REGIONAL_MODE || version != ApiVersion.V1_LEGACY)
                .toList());
        this.oneIsThere = verb.needsOneThatIsThere() || random.nextInt(3) == 0;
        this.plan = Plan.by(random, breakages);
    }

    /** Fails unless what the client did is founded on proof; tells whether it ended well. */
    boolean run() {
        stage.simulator().reset();
        prepare();
        Set<String> before = ids();
        stage.follow(plan, witness::see);
        Optional<AtlasException> failure;
        try {
            act(stage.behindTheProxy(version), before);
            failure = Optional.empty();
        } catch (AtlasException e) {
            failure = Optional.of(e);
        } finally {
            stage.follow(Plan.NONE, exchange -> {});
        }
        assertThat(witness.offences()).as("offences").isEmpty();
        assertThat(created(before)).as("created").hasSizeLessThanOrEqualTo(1);
        return failure.isEmpty();
    }

    int exchanges() {
        return witness.exchanges();
    }

    int refusedTunnels() {
        return plan.refusedTunnels();
    }

    private void prepare() {
        AtlasProject project = stage.direct();
        wanted.prepare(project);
        subject = new Subject<>(wanted, wanted.parent(project));
        boolean severalInARegion = random.nextBoolean();
        if (severalInARegion) {
            wanted.kind().roomForSeveral(project).ifPresent(Runnable::run);
        }
        if (oneIsThere) {
            existing = subject.create(project).id();
        }
        if (wanted.elsewhere().isPresent() && random.nextBoolean()) {
            wanted.createElsewhere(project);
        }
        stage.simulator().clock().advance(Duration.ofMinutes(random.nextInt(3)));
        if (verb == Verb.AWAIT_GONE) {
            // Atlas deletes no encryption-at-rest endpoint that it is still making.
            stage.simulator().clock().advance(Duration.ofMinutes(10));
            subject.delete(project, existing);
        }
    }

    private void act(AtlasProject project, Set<String> before) {
        switch (verb) {
            case CREATE ->
                checkCreated(subject.create(project), before, wanted.kind().isNamedByCaller());
            case ENSURE -> checkCreated(subject.ensure(project), before, true);
            case FIND ->
                assertThat(subject.find(project).isPresent()).as("found").isEqualTo(oneIsThere);
            case LIST -> assertThat(subject.list(project).count()).as("listed").isEqualTo(before.size());
            case DELETE -> checkGone(subject.delete(project, existing));
            case AWAIT_GONE -> checkGone(subject.resumeDeletion(project, existing));
            case AWAIT_READY -> subject.resume(project, existing).await(LIMIT);
            case REGIONAL_MODE -> {
                project.regionalMode().enable();
                assertThat(stage.direct().regionalMode().isEnabled()).isTrue();
                assertThat(project.regionalMode().isEnabled()).isTrue();
            }
        }
    }

    private void checkCreated(Operation<?> operation, Set<String> before, boolean mayAdopt) {
        assertThat(ids()).as("what exists").contains(operation.id());
        if (oneIsThere && mayAdopt) {
            assertThat(before).as("adopted").contains(operation.id());
        } else {
            assertThat(created(before)).as("created").containsExactly(operation.id());
        }
        operation.await(LIMIT);
    }

    private void checkGone(Operation<?> deletion) {
        deletion.await(LIMIT);
        assertThat(witness.wasToldAbsent()).as("Atlas itself said 404").isTrue();
        assertThat(ids()).as("what exists").doesNotContain(existing);
    }

    private Set<String> ids() {
        return stage.simulator().resources().list().stream()
                .filter(resource -> resource.kind() == wanted.kind().name())
                .map(Resource::id)
                .collect(Collectors.toSet());
    }

    private List<String> created(Set<String> before) {
        return ids().stream().filter(id -> !before.contains(id)).toList();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Override
    public String toString() {
        return verb + " " + wanted + " with " + version + (oneIsThere ? ", one is there, " : ", none is there, ")
                + plan;
    }
}
