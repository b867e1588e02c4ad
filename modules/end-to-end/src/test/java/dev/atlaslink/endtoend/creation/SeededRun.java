package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.endtoend.kind.Wanted;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One creation in a project that need not be empty, over a network and an Atlas that fail as a seed says. */
final class SeededRun {
    private static final int MOST_MISHAPS = 3;

    private final AtlasSimulator simulator;
    private final Network network;
    private final Processes processes;
    private final Random random;
    private final Wanted<?, ?, ?> wanted;
    private final ApiVersion version;
    private final boolean ensured;
    private final boolean oneIsThere;
    private final List<Mishap> mishaps;
    private final int maxAttempts;

    SeededRun(Processes processes, long seed) {
        this.processes = processes;
        this.simulator = processes.simulator();
        this.network = processes.network();
        this.random = new Random(seed);
        this.wanted = pick(Wanted.all());
        this.version = pick(wanted.versions());
        boolean knownAgain = wanted.isKnownAgainIn(version);
        this.ensured = knownAgain && random.nextBoolean();
        this.oneIsThere = !wanted.kind().isNamedByCaller() && random.nextInt(4) == 0;
        this.mishaps = Stream.generate(() -> pick(List.of(Mishap.values())))
                .filter(mishap -> mishap != Mishap.CRASH || knownAgain)
                // Atlas refuses a second one of the same name always, a second of the others not everywhere.
                .filter(mishap -> mishap != Mishap.DONE_WITH_THE_NEXT_ATTEMPT
                        || wanted.kind().isNamedByCaller())
                .limit(1 + random.nextInt(MOST_MISHAPS))
                .toList();
        this.maxAttempts = 1 + random.nextInt(4);
    }

    /** Returns whether the caller got the resource, and fails unless it exists once and is named. */
    boolean run() {
        simulator.reset();
        network.forget();
        prepare();
        Set<String> before = ids();
        mishaps.forEach(mishap -> {
            network.then(mishap.incident(simulator));
            if (mishap == Mishap.DONE_WITH_THE_NEXT_ATTEMPT) {
                network.then(Network.precededByTheHeld());
            }
        });
        if (random.nextInt(3) == 0) {
            simulator.faults().add(Fault.dropBeforeWork().onMethod("GET").probability(0.3, random.nextInt()));
        }
        Optional<AtlasException> failure = attempt(before);
        settleDown();
        assertThat(created(before)).as("created").hasSizeLessThanOrEqualTo(1);
        failure.ifPresent(e -> assertThat(created(before))
                .allSatisfy(id -> assertThat(names(e, id))
                        .as("the exception names " + id + ": " + e)
                        .isTrue()));
        return failure.isEmpty();
    }

    private void prepare() {
        AtlasProject project = processes.lucky(ApiVersion.V2);
        wanted.prepare(project);
        wanted.kind()
                .roomForSeveral(project)
                .filter(room -> oneIsThere || random.nextBoolean())
                .ifPresent(Runnable::run);
        if (oneIsThere) {
            wanted.create(project);
        }
        if (wanted.elsewhere().isPresent() && random.nextBoolean()) {
            wanted.createElsewhere(project);
        }
        simulator.clock().advance(Duration.ofMinutes(random.nextInt(2)));
        if (random.nextInt(8) == 0) {
            simulator.resources().failNext(wanted.kind().name(), "No capacity");
        }
    }

    private Optional<AtlasException> attempt(Set<String> before) {
        AtlasProject project = processes.unlucky(version).withOptions(options -> options.maxAttempts(maxAttempts));
        try {
            Operation<?> operation = ensured ? wanted.ensure(project) : wanted.create(project);
            check(operation.id(), before);
            simulator.faults().clear();
            awaitAfterRestart(operation);
            return Optional.empty();
        } catch (Network.Crash crash) {
            simulator.faults().clear();
            return ensureAfterCrash(before);
        } catch (AtlasException e) {
            return Optional.of(e);
        }
    }

    /** Whoever comes back after a crash ensures, since it does not know how far it got. */
    private Optional<AtlasException> ensureAfterCrash(Set<String> before) {
        try {
            Operation<?> operation = wanted.ensure(processes.lucky(version));
            assertThat(Stream.concat(before.stream(), created(before).stream())).contains(operation.id());
            return Optional.empty();
        } catch (AtlasException e) {
            return Optional.of(e);
        }
    }

    private void check(String id, Set<String> before) {
        if (ensured && oneIsThere) {
            assertThat(before).contains(id);
            assertThat(created(before)).as("created").isEmpty();
        } else {
            assertThat(created(before)).as("created").containsExactly(id);
        }
    }

    /** The process that waits is replaced by another one, which gets to the same resource. */
    private void awaitAfterRestart(Operation<?> operation) {
        boolean several = oneIsThere && !ensured;
        try {
            Operation<?> again =
                    wanted.isKnownAgainIn(version) && !several ? wanted.ensure(processes.lucky(version)) : operation;
            assertThat(again.id()).isEqualTo(operation.id());
            again.await();
        } catch (WaitFailedException failed) {
            assertThat(failed.id()).isEqualTo(operation.id());
        } catch (AtlasException e) {
            assertThat(names(e, operation.id()))
                    .as("the exception names " + operation.id() + ": " + e)
                    .isTrue();
        }
    }

    /** Lets everything arrive that is still on its way. */
    private void settleDown() {
        simulator.faults().clear();
        simulator.clock().advance(Duration.ofMinutes(2));
        processes.unlucky(ApiVersion.V2).regionalMode().isEnabled();
    }

    private static boolean names(AtlasException e, String id) {
        return e.getMessage().contains(id) || e instanceof OutcomeUnknownException;
    }

    private Set<String> ids() {
        return simulator.resources().list().stream()
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
        return (ensured ? "ensure " : "create ") + wanted + " with " + version + (oneIsThere ? " beside one" : "")
                + ", maxAttempts " + maxAttempts + ", " + mishaps;
    }
}
