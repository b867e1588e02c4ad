package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.model.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A region that is not known is news once. */
final class UnknownRegionsTest {
    private final List<Region> told = new ArrayList<>();
    private final UnknownRegions regions = new UnknownRegions(new AtlasObserver() {
        @Override
        public void unknownRegion(Region region) {
            told.add(region);
        }
    });

    @Test
    void eachRegionThatIsNotKnownIsToldOnce() {
        regions.see(Region.aws("MARS_EAST_1"));
        regions.see(Region.aws("MARS_EAST_1"));
        regions.see(Region.gcp("MARS_EAST_1"));

        assertThat(told).containsExactly(Region.aws("MARS_EAST_1"), Region.gcp("MARS_EAST_1"));
    }

    @Test
    void regionThatIsKnownIsNoNews() {
        regions.see(Region.aws("US_EAST_1"));

        assertThat(told).isEmpty();
    }
}
