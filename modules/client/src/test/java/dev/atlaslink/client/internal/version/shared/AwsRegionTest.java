package dev.atlaslink.client.internal.version.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The region of a service of AWS stands in its name. */
final class AwsRegionTest {
    @ParameterizedTest
    @MethodSource("known")
    void eachKnownRegionIsRead(Region region) {
        String name = "com.amazonaws.vpce." + region.providerName() + ".vpce-svc-0705499aae25ec8fb";

        assertThat(AwsRegion.ofServiceName(Optional.of(name))).contains(region);
    }

    static List<Region> known() {
        return Region.known(CloudProvider.AWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vpce-svc-0705499aae25ec8fb",
                "com.amazonaws.vpce..vpce-svc-0705499aae25ec8fb",
                "com.amazonaws.vpce.US_EAST_1.vpce-svc-0705499aae25ec8fb",
                "com.amazonaws.vpce.us-east-1.vpce-svc-",
                "com.amazonaws.us-east-1.vpce-svc-0705499aae25ec8fb",
                "of com.amazonaws.vpce.us-east-1.vpce-svc-0705499aae25ec8fb"
            })
    void nameOfAnotherFormTellsNoRegion(String name) {
        assertThat(AwsRegion.ofServiceName(Optional.of(name))).isEmpty();
    }

    @Test
    void serviceWithoutANameHasNoRegionYet() {
        assertThat(AwsRegion.ofServiceName(Optional.empty())).isEmpty();
    }
}
