package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.TransportException;
import java.util.List;

/** Says whether Atlas accepts the credentials at all, wherever they come from and whatever they may do. */
final class LoginCheck implements Check {
    static final String CHECK = "login";

    private final Trial trial;

    LoginCheck(Trial trial) {
        this.trial = trial;
    }

    @Override
    public List<Finding> findings() {
        return List.of(finding(trial.root()));
    }

    private Finding finding(Reply root) {
        if (root.succeeded()) {
            return Finding.ok(trial.name(), CHECK, "Atlas accepts it");
        }
        if (AddressCheck.isRefusedBy(root)) {
            return Finding.ok(trial.name(), CHECK, "Atlas knows it, but not from here: see address");
        }
        if (TokenCheck.isRefusedBy(root)) {
            return Finding.notKnown(trial.name(), CHECK, "Atlas issues no token now: see tokens");
        }
        return Finding.problem(trial.name(), CHECK, root.why(), advice(root));
    }

    private static String advice(Reply root) {
        Throwable failure = root.failure().orElseThrow();
        if (failure instanceof AuthenticationException) {
            return "check both halves, the address of Atlas, and whether it was deleted or its secret has ended";
        }
        return failure instanceof TransportException
                ? "check the address of Atlas, firewall and proxy"
                : "try again; if it stays so, ask MongoDB's support with this line";
    }
}
