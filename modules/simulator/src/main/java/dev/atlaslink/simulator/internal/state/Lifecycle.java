package dev.atlaslink.simulator.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans the states that one kind of resource can pass through on one provider.
 *
 * @param creation from the response to a create to the state in which the resource stays
 * @param failure the state that a resource is in when its creation went wrong; DELETED if no such state is known
 * @param recreation what comes before another creation once the cloud has lost the resource; empty if Atlas makes no
 *     other one
 * @param update from a change nearby, such as an endpoint that is attached, to the state it was in; empty if none changes it
 * @param deletion from the response to a delete to the end
 */
public record Lifecycle(
        List<Stage> creation, Status failure, List<Stage> recreation, List<Stage> update, List<Stage> deletion) {

    // No deletion was ever timed; official clients poll every 5 to 30 s, so this shows them DELETING at least once.
    private static final long DELETION_SECONDS = 60;

    /** Plans a resource that Atlas does not make again; deletions all take the same time. */
    public static Lifecycle of(Status failure, Stage... creation) {
        return new Lifecycle(
                List.of(creation),
                failure,
                List.of(),
                List.of(),
                List.of(Stage.lasting(Status.DELETING, DELETION_SECONDS), Stage.held(Status.DELETED)));
    }

    /** Returns the plan of a resource that is created again some time after the cloud has lost it. */
    public Lifecycle recreatedAfter(long seconds) {
        return new Lifecycle(
                creation, failure, join(Stage.lasting(Status.PENDING_RECREATION, seconds), creation), update, deletion);
    }

    /** Returns the plan of a resource that takes some time to follow a change nearby. */
    public Lifecycle updatedIn(long seconds) {
        return new Lifecycle(
                creation, failure, recreation, join(Stage.lasting(Status.UPDATING, seconds), last()), deletion);
    }

    /** Returns a creation that goes wrong when its first state is over; at once, if it stays in that. */
    List<Stage> failingCreation(String errorMessage) {
        return creation.size() == 1 ? List.of(failed(errorMessage)) : List.of(creation.get(0), failed(errorMessage));
    }

    /** Returns the end of a creation. */
    List<Stage> last() {
        return creation.subList(creation.size() - 1, creation.size());
    }

    /** Returns what is left of a life that has reached a state; empty if none reaches it. */
    Optional<List<Stage>> from(String status) {
        return courses()
                .flatMap(course -> IntStream.range(0, course.size())
                        .filter(index -> isSeen(course.get(index).status())
                                && course.get(index).status().name().equals(status))
                        .mapToObj(index -> course.subList(index, course.size())))
                .findFirst();
    }

    /** Lists the states that it can be in, except the end, in which nothing is left. */
    List<Status> statuses() {
        return courses()
                .flatMap(List::stream)
                .map(Stage::status)
                .filter(Lifecycle::isSeen)
                .distinct()
                .toList();
    }

    private static boolean isSeen(Status status) {
        return status != Status.DELETED;
    }

    private Stream<List<Stage>> courses() {
        return Stream.of(creation, List.of(Stage.held(failure)), recreation, update, deletion);
    }

    boolean includes(Status status) {
        return creation.stream().anyMatch(stage -> stage.status() == status);
    }

    /** Says whether Atlas makes another one when the cloud has lost it. */
    boolean recreates() {
        return !recreation.isEmpty();
    }

    /** Says whether it can go wrong: of some kinds no such state is known. */
    boolean isFallible() {
        return isSeen(failure);
    }

    /** Says whether its connection is rejected where others fail. */
    boolean isRejectable() {
        return failure == Status.REJECTED;
    }

    Stage failed(String errorMessage) {
        return Stage.held(failure).withError(errorMessage);
    }

    Lifecycle scaled(double factor) {
        return new Lifecycle(
                scaled(creation, factor),
                failure,
                scaled(recreation, factor),
                scaled(update, factor),
                scaled(deletion, factor));
    }

    private static List<Stage> scaled(List<Stage> stages, double factor) {
        return stages.stream().map(stage -> stage.scaled(factor)).toList();
    }

    private static List<Stage> join(Stage first, List<Stage> rest) {
        List<Stage> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return List.copyOf(all);
    }
}
