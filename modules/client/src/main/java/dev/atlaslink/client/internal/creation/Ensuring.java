package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.DuplicateCreatedException;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.internal.settings.Settings;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adopts what exists or creates it, after what stands in the way is gone. */
final class Ensuring<T> {
    /** Nobody deletes and creates the same thing as often as that and wants it to be. */
    private static final int MOST_OBSTACLES = 10;

    private final Target<T> target;
    private final Set<EnsureOption> options;
    private final Creation<T> creation;
    private final Exclusion exclusion;
    private final Rivals<T> rivals;
    private final Settings settings;
    private int obstacles;
    private Optional<PollPauses> untold = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();

    Ensuring(
            Target<T> target, Set<EnsureOption> options, Creation<T> creation, Exclusion exclusion, Settings settings) {
        this.target = target;
        this.options = options;
        this.creation = creation;
        this.exclusion = exclusion;
        this.rivals = new Rivals<>(target, settings);
        this.settings = settings;
    }

    /** Gives way between two steps: what is waited for may take long, and others need not. */
    Made<T> run() {
        while (true) {
            Step<T> step = exclusion.hold(this::step);
            if (step.ensured().isPresent()) {
                return step.ensured().get();
            }
            step.otherwise().run();
        }
    }

    private Step<T> step() {
        Candidates<T> seen = Candidates.of(target);
        List<Candidate<T>> usable = seen.matching(Phase.USABLE);
        if (usable.size() > 1 && !options.contains(EnsureOption.ADOPT_OLDEST)) {
            throw Ambiguity.several(target.description(), usable);
        }
        if (!usable.isEmpty()) {
            return Step.ensured(
                    Made.adopted(Seniority.oldestFirst(usable).get(0).value()));
        }
        List<Candidate<T>> different = seen.that(Match.DIFFERENT);
        if (!different.isEmpty()) {
            // To create it would take away what somebody may need.
            throw target.different(different.get(0));
        }
        List<Candidate<T>> notTold = seen.staying().that(Match.NOT_TOLD_YET);
        if (!notTold.isEmpty()) {
            return Step.otherwise(() -> awaitTold(notTold));
        }
        untold = Optional.empty();
        return obstacle(seen).orElseGet(() -> refusal.isPresent() ? afterRefusal(seen) : create(seen));
    }

    private Optional<Step<T>> obstacle(Candidates<T> seen) {
        return seen.matching(Phase.FAILED).stream()
                .findFirst()
                .map(failed -> Step.<T>otherwise(() -> replace(failed)))
                .or(() -> seen.matching(Phase.LEAVING).stream()
                        .findFirst()
                        .map(leaving -> Step.otherwise(() -> awaitGone(leaving))));
    }

    private Step<T> create(Candidates<T> seen) {
        try {
            return created(creation.create(seen), seen);
        } catch (ConflictException e) {
            refusal = Optional.of(new Refusal(e, PollPauses.untilShown(settings, target.description())));
            return Step.otherwise(() -> {});
        }
    }

    private Step<T> created(Made<T> made, Candidates<T> before) {
        if (target.isNamedByCaller() || exclusion.isAcrossProcesses()) {
            // Atlas takes no second one, or nobody else was let in.
            return Step.ensured(made);
        }
        Optional<DuplicateCreatedException> duplicate = rivals.find(made.value(), before.ids());
        if (duplicate.isEmpty()) {
            return Step.ensured(made);
        }
        if (!options.contains(EnsureOption.REMOVE_OWN_DUPLICATE) || !isRemoved(made.value(), duplicate.get())) {
            throw duplicate.get();
        }
        return Step.otherwise(() -> {});
    }

    /** Within the turn, so that no other thread adopts it meanwhile. */
    private boolean isRemoved(T own, DuplicateCreatedException duplicate) {
        try {
            return target.removeUnused(own);
        } catch (AtlasException e) {
            e.addSuppressed(duplicate);
            throw e;
        }
    }

    /** Atlas says that it is there already: look until it shows, and do not ask for it again meanwhile. */
    private Step<T> afterRefusal(Candidates<T> seen) {
        Refusal refused = refusal.orElseThrow();
        if (!refused.saysThatItExists()) {
            // Whatever failed or leaves elsewhere has nothing to do with it.
            throw refused.exception();
        }
        List<Candidate<T>> nameless = seen.that(Match.NEVER_TOLD);
        if (nameless.size() > 1) {
            throw Ambiguity.neverTold(target.description(), nameless);
        }
        if (nameless.size() == 1) {
            // It can be no other: all that tell are something else.
            return Step.otherwise(() -> replace(nameless.get(0)));
        }
        List<Candidate<T>> leaving = seen.inQuestion();
        return Step.otherwise(leaving.isEmpty() ? this::awaitShown : () -> awaitGone(leaving.get(0)));
    }

    private void awaitTold(List<Candidate<T>> notTold) {
        PollPauses pauses = untold.orElseGet(() -> PollPauses.untilTold(settings, target.description()));
        untold = Optional.of(pauses);
        if (!pauses.another(settings.settleTimeout())) {
            throw Ambiguity.notTold(target.description(), notTold);
        }
    }

    private void awaitShown() {
        Refusal refused = refusal.orElseThrow();
        if (!refused.pauses().another(Collections.min(List.of(settings.attemptTimeout(), settings.settleTimeout())))) {
            throw refused.exception();
        }
    }

    private void replace(Candidate<T> failed) {
        if (!options.contains(EnsureOption.REPLACE_FAILED)) {
            throw new FailedLeftoverException(
                    target.description(),
                    failed.id(),
                    failed.status().value(),
                    failed.errorMessage(),
                    "delete it, or ensure with REPLACE_FAILED");
        }
        count(failed);
        target.remove(failed);
    }

    private void awaitGone(Candidate<T> leaving) {
        count(leaving);
        target.awaitGone(leaving);
    }

    /** What stood in the way goes, so Atlas may be asked again. */
    private void count(Candidate<T> obstacle) {
        refusal = Optional.empty();
        if (++obstacles > MOST_OBSTACLES) {
            throw Ambiguity.restless(target.description(), List.of(obstacle));
        }
    }

    /** What has been reached, or what to do before the next step. */
    private record Step<T>(Optional<Made<T>> ensured, Runnable otherwise) {
        static <T> Step<T> ensured(Made<T> value) {
            return new Step<>(Optional.of(value), () -> {});
        }

        static <T> Step<T> otherwise(Runnable work) {
            return new Step<>(Optional.empty(), work);
        }
    }

    private record Refusal(ConflictException exception, PollPauses pauses) {
        /** A 409 has other reasons too, such as a service that is not ready for endpoints. */
        boolean saysThatItExists() {
            return exception
                    .response()
                    .errorCode()
                    .map(code -> code.contains("ALREADY_EXISTS"))
                    .orElse(false);
        }
    }
}
