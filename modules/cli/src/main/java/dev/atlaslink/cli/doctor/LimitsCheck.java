package dev.atlaslink.cli.doctor;

import java.util.List;
import java.util.Optional;

/** Says how many calls of the private endpoints of the project are left for now, by the headers of recorded responses. */
final class LimitsCheck implements Check {
    static final String CHECK = "limits";

    /** Below this share of its limit a bucket counts as nearly used up. */
    private static final double LITTLE = 0.1;

    private final Trial trial;

    LimitsCheck(Trial trial) {
        this.trial = trial;
    }

    @Override
    public List<Finding> findings() {
        if (trial.read().isEmpty()) {
            return List.of(Finding.skipped(trial.name(), CHECK, "no project is set"));
        }
        Reply read = trial.read().get();
        if (read.refusal().filter(refusal -> refusal.status() == 429).isPresent()) {
            return List.of(warning(read.why()));
        }
        Optional<Long> limit = number(read, "ratelimit-limit");
        Optional<Long> remaining = number(read, "ratelimit-remaining");
        if (limit.isEmpty() || remaining.isEmpty()) {
            return List.of(Finding.notKnown(trial.name(), CHECK, "the response did not tell"));
        }
        String seen = remaining.get() + " of " + limit.get() + " calls of the project's private endpoints are left";
        Finding finding =
                remaining.get() < limit.get() * LITTLE ? warning(seen) : Finding.ok(trial.name(), CHECK, seen);
        return List.of(finding.with("limit", limit.get()).with("remaining", remaining.get()));
    }

    private Finding warning(String seen) {
        return Finding.warning(
                trial.name(), CHECK, seen, "somebody else uses them up: all callers of a project share them");
    }

    private static Optional<Long> number(Reply reply, String header) {
        return reply.header(header).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
