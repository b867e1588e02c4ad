package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.credentials.AtlasCredentials.ServiceAccount;
import dev.atlaslink.client.error.ErrorResponse;
import java.util.List;

/** Says whether a service account still gets access tokens, of which it may have only so many (Atlas limits). */
final class TokenCheck implements Check {
    private static final String CHECK = "tokens";
    private static final String DENIED = "access_denied";
    private static final String LIMITS = "100 at once, each for an hour, and 50 requests for one in a minute";

    private final Trial trial;

    TokenCheck(Trial trial) {
        this.trial = trial;
    }

    /** Tells whether a limit is why there is no token. */
    static boolean isRefusedBy(Reply reply) {
        return reply.hasCode(DENIED)
                || reply.refusal()
                        .filter(refusal -> refusal.status() == 429)
                        .map(ErrorResponse::operationId)
                        .filter("createAccessToken"::equals)
                        .isPresent();
    }

    @Override
    public List<Finding> findings() {
        if (!(trial.credentials() instanceof ServiceAccount)) {
            return List.of();
        }
        Reply root = trial.root();
        if (isRefusedBy(root)) {
            return List.of(Finding.problem(
                    trial.name(),
                    CHECK,
                    root.why(),
                    "Atlas allows " + LIMITS
                            + ": wait, let processes share tokens by a token store, and close clients"));
        }
        return root.succeeded() || AddressCheck.isRefusedBy(root)
                ? List.of(Finding.ok(trial.name(), CHECK, "one was issued and is given back; Atlas allows " + LIMITS))
                : List.of(Finding.skipped(trial.name(), CHECK, "Atlas does not let it in"));
    }
}
