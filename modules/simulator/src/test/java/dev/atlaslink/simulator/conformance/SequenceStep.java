package dev.atlaslink.simulator.conformance;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Holds one step of a random sequence.
 *
 * <p>Its choices follow from its own seed and what exists when it is done, so it keeps its sense, if not its effect,
 * when other steps are left out.
 */
record SequenceStep(Action action, long seed) {

    /** What a step can do; what is there several times is done more often. */
    private static final List<Action> CHOICES = Stream.of(
                    Collections.nCopies(4, Action.CREATE_SERVICE),
                    Collections.nCopies(8, Action.ATTACH),
                    Collections.nCopies(5, Action.DETACH),
                    Collections.nCopies(6, Action.PASS),
                    Collections.nCopies(3, Action.ADVANCE_ALL),
                    Collections.nCopies(2, Action.REGIONAL_MODE),
                    Collections.nCopies(2, Action.CREATE_ENCRYPTION_ENDPOINT),
                    Collections.nCopies(2, Action.DELETE_ENCRYPTION_ENDPOINT),
                    List.of(Action.values()))
            .flatMap(List::stream)
            .toList();

    /** Names what a step does. */
    enum Action {
        CREATE_SERVICE,
        DELETE_SERVICE,
        ATTACH,
        DETACH,
        REGIONAL_MODE,
        CREATE_ENCRYPTION_ENDPOINT,
        DELETE_ENCRYPTION_ENDPOINT,
        PASS,
        ADVANCE,
        ADVANCE_ALL,
        FAIL,
        FAIL_NEXT,
        APPROVE,
        REMOVE_IN_CLOUD
    }

    static SequenceStep any(RandomGenerator random) {
        return new SequenceStep(CHOICES.get(random.nextInt(CHOICES.size())), random.nextLong());
    }

    void doTo(SequenceWorld world) {
        RandomGenerator random = new Random(seed);
        switch (action) {
            case CREATE_SERVICE -> world.createService(random);
            case DELETE_SERVICE -> world.deleteService(random);
            case ATTACH -> world.attach(random);
            case DETACH -> world.detach(random);
            case REGIONAL_MODE -> world.toggleRegionalMode(random);
            case CREATE_ENCRYPTION_ENDPOINT -> world.createEncryptionEndpoint(random);
            case DELETE_ENCRYPTION_ENDPOINT -> world.deleteEncryptionEndpoint(random);
            case PASS -> world.pass(random);
            case ADVANCE -> world.advance(random);
            case ADVANCE_ALL -> world.advanceAll(random);
            case FAIL -> world.fail(random);
            case FAIL_NEXT -> world.failNext(random);
            case APPROVE -> world.approve(random);
            case REMOVE_IN_CLOUD -> world.removeInCloud(random);
        }
    }
}
