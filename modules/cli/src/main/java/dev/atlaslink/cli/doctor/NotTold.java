package dev.atlaslink.cli.doctor;

import dev.atlaslink.client.credentials.AtlasCredentials.BearerToken;
import dev.atlaslink.client.credentials.AtlasCredentials.ServiceAccount;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.PermissionException;

/** Says why Atlas does not tell credentials something of themselves. */
final class NotTold {
    private NotTold() {}

    /**
     * Returns the reason.
     *
     * @param what is not told, such as {@code its roles}
     */
    static String reason(Trial trial, String what) {
        if (trial.credentials() instanceof BearerToken) {
            return "a token does not tell whose it is";
        }
        String notShown = "Atlas does not show " + what;
        if (!(trial.credentials() instanceof ServiceAccount)) {
            // The root of the API tells a key of itself, without a project.
            return notShown;
        }
        if (trial.account().isEmpty()) {
            return "no project is set; name one by --project";
        }
        Reply account = trial.account().get();
        if (account.failure().filter(PermissionException.class::isInstance).isPresent()) {
            return "to see " + what + " it needs the role Project Owner";
        }
        if (account.failure().filter(NotFoundException.class::isInstance).isPresent()) {
            return "the project does not have it among its service accounts; what it may do, the organization lets it";
        }
        return account.succeeded() ? notShown : account.why();
    }
}
