package dev.atlaslink.simulator.internal.control;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets programs of this machine steer a simulator, but no page of the web that somebody visits meanwhile.
 *
 * <p>A browser sends such a page's requests to loopback too. They show by their {@code Origin} or {@code Sec-Fetch-Site}
 * where they come from; a page whose own name was made to resolve to loopback (DNS rebinding), by their {@code Host}.
 */
final class LocalCallers {

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private LocalCallers() {}

    /** Refuses a request that a foreign page may have sent. */
    static void require(ReceivedRequest request) {
        String host = request.header("Host").orElse("");
        if (!LOOPBACK.matcher(host).matches()) {
            throw refusal(Wording.refusal("Host", host, "localhost, 127.0.0.1 or [::1]"));
        }
        List<String> origins = request.headers().all("Origin");
        if (!origins.stream().allMatch(origin -> origin.equalsIgnoreCase("http://" + host))) {
            throw refusal(Wording.refusal("Origin", origins, "none or http://" + host));
        }
        if (request.headers().all("Sec-Fetch-Site").contains("cross-site")) {
            throw refusal(Wording.refusal("Sec-Fetch-Site", "cross-site", "any other value or none"));
        }
    }

    private static RuntimeException refusal(String reason) {
        return ErrorCode.FOREIGN_CALLER.with().because(reason);
    }
}
