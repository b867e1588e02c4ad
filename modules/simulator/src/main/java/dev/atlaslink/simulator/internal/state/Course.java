package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.settings.Progression;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Leads a resource through stages, the first of which began at a known time.
 *
 * @param progression what ends a stage
 */
record Course(List<Stage> stages, Instant since, Progression progression) {

    Course {
        stages = List.copyOf(stages);
    }

    Stage stage() {
        return stages.get(0);
    }

    boolean isLast() {
        return stages.size() == 1;
    }

    /** Returns what is left of it at a time: the stage reached by then, since it began, and those to come. */
    Course at(Instant now) {
        Course rest = this;
        while (rest.progression == Progression.TIMED && rest.isOver(now)) {
            rest = rest.next(rest.since.plus(rest.stage().lasts()));
        }
        return rest;
    }

    /** Begins the next stage, whether or not the present one is over. */
    Course next(Instant now) {
        return new Course(stages.subList(1, stages.size()), now, progression);
    }

    /** Explains the present stage, and no later one. */
    Course withError(String message) {
        List<Stage> explained = new ArrayList<>(stages);
        explained.set(0, stage().withError(message));
        return new Course(explained, since, progression);
    }

    /** Goes as far as it can at once if it does not wait for time or a hand. */
    Course settled() {
        Course rest = this;
        while (rest.progression == Progression.IMMEDIATE
                && !rest.isLast()
                && !rest.stage().isHeld()) {
            rest = rest.next(since);
        }
        return rest;
    }

    private boolean isOver(Instant now) {
        // Requests read the clock before they wait for their turn, so "now" may be a moment before the beginning.
        return !isLast() && Duration.between(since, now).compareTo(stage().lasts()) >= 0;
    }
}
