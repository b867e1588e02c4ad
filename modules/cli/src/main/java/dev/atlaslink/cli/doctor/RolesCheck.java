package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.model.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the credentials may do in the project, and which other roles they have. */
final class RolesCheck implements Check {
    static final String CHECK = "roles";

    private final Trial trial;

    RolesCheck(Trial trial) {
        this.trial = trial;
    }

    @Override
    public List<Finding> findings() {
        Optional<Reply> denied = trial.read().filter(RolesCheck::isDenied);
        Finding finding = denied.map(this::noAccess)
                .orElseGet(() -> trial.grants().map(this::judged).orElseGet(this::notTold));
        return List.of(trial.grants()
                .map(grants -> finding.with(
                        CHECK, grants.stream().map(Grant::properties).toList()))
                .orElse(finding));
    }

    /** Other failures say nothing of roles. */
    private static boolean isDenied(Reply read) {
        return read.failure()
                .filter(failure -> failure instanceof PermissionException || failure instanceof NotFoundException)
                .isPresent();
    }

    private Finding noAccess(Reply read) {
        return Finding.problem(
                trial.name(),
                CHECK,
                read.why(),
                "give it a role in the project, such as Project Owner, or name another project by --project");
    }

    private Finding judged(List<Grant> grants) {
        String all =
                grants.isEmpty() ? "none" : grants.stream().map(Grant::toString).collect(Collectors.joining(", "));
        if (trial.project().isEmpty()) {
            return Finding.notKnown(trial.name(), CHECK, all + "; no project is set");
        }
        String project = trial.project().map(ProjectId::value).orElse("");
        boolean owner = grants.stream()
                .filter(Grant::isOwner)
                .anyMatch(grant -> grant.isOfOrganization() || grant.place().equals(project));
        return owner
                ? Finding.ok(trial.name(), CHECK, all)
                : Finding.warning(
                        trial.name(),
                        CHECK,
                        all + ": it may read, not change",
                        "to create, change or delete it needs the role Project Owner in " + project);
    }

    private Finding notTold() {
        String reason = NotTold.reason(trial, "its roles");
        return Finding.notKnown(
                trial.name(),
                CHECK,
                trial.read()
                        .map(reply -> reply.succeeded() ? "it may read the project; " + reason : reply.why())
                        .orElse(reason));
    }
}
