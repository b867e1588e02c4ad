package dev.atlaslink.client.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.settings.CloudService;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What identifies a call, where less is said than a client would. */
final class CallTest {
    /** Values know no internals, so that the address stands in two places. */
    @Test
    void usualAddressIsThatOfThePublicCloud() {
        Call call = new Call(7, "listClusters", "GET", "/api/atlas/v2/clusters", Instant.EPOCH);

        assertThat(call.baseUrl()).isEqualTo(CloudService.PUBLIC);
        assertThat(call.pathTemplate()).isEqualTo("/api/atlas/v2/clusters");
    }
}
