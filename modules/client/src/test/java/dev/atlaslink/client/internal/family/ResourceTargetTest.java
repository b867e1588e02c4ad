package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.internal.creation.Candidate;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.creation.Phase;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What creation asks of any kind. The key is part of a name that processes share, so it stays as it is. */
final class ResourceTargetTest {
    private static final Region HERE = Region.aws("us-east-1");

    @AutoClose
    private final Things things = new Things();

    @Test
    void keyOfWhatAtlasNamesIsItsPlaceAndElseWhatIsAskedFor() {
        assertThat(target(ThingKind.byPlace()).key()).isEqualTo("thing of the test");
        assertThat(target(ThingKind.byPlace()).description()).isEqualTo("thing of the test in US_EAST_1");
        assertThat(target(ThingKind.byName()).key()).isEqualTo("thing US_EAST_1 of the test");
    }

    @Test
    void candidatesTellWhetherTheyAreItAndWhatBecomesOfThem() {
        things.put(
                Thing.in("a", HERE),
                Thing.untold("b", ResourceStatus.DELETING),
                Thing.untold("c", ResourceStatus.FAILED));
        assertThat(target(ThingKind.byPlace()).candidates())
                .extracting(Candidate::id, Candidate::match, Candidate::phase)
                .containsExactly(
                        tuple("a", Match.YES, Phase.USABLE),
                        tuple("b", Match.NOT_TOLD_YET, Phase.LEAVING),
                        tuple("c", Match.NEVER_TOLD, Phase.FAILED));
    }

    @Test
    void whatIsUsedIsNotRemoved() {
        Thing own = Thing.in("a", HERE);
        things.put(own);
        assertThat(target(used()).removeUnused(own)).isFalse();
        assertThat(things.calls()).isEmpty();
    }

    @Test
    void whatIsUnusedIsRemovedAndMayBeGone() {
        Thing own = Thing.in("a", HERE);
        things.put(own);
        assertThat(target(ThingKind.byPlace()).removeUnused(own)).isTrue();
        assertThat(target(ThingKind.byPlace()).removeUnused(own)).isTrue();
        assertThat(things.calls()).contains("delete a");
        assertThat(things.described(ThingKind.byPlace()).list()).isEmpty();
    }

    @Test
    void removalEndsWhenAtlasNoLongerFindsIt() {
        things.put(Thing.untold("a", ResourceStatus.FAILED), Thing.in("b", HERE));
        things.linger(3);
        ResourceTarget<Region, Thing, String> target = target(ThingKind.byPlace());
        target.remove(target.candidates().get(0));
        assertThat(target.candidates()).extracting(Candidate::id).containsExactly("b");
    }

    @Test
    void whatLeavesIsWaitedForUntilItIsGone() {
        things.put(Thing.in("a", HERE));
        things.linger(3);
        things.delete("a");
        things.calls().clear();
        ResourceTarget<Region, Thing, String> target = target(ThingKind.byPlace());
        target.awaitGone(target.candidates().get(0));
        assertThat(target.candidates()).isEmpty();
        assertThat(things.calls()).doesNotContain("delete a");
    }

    @Test
    void whatFailsToLeaveIsWaitedForNoLonger() {
        things.put(Thing.untold("a", ResourceStatus.FAILED));
        ResourceTarget<Region, Thing, String> target = target(ThingKind.byPlace());
        target.awaitGone(target.candidates().get(0));
        assertThat(target.candidates()).extracting(Candidate::phase).containsExactly(Phase.FAILED);
    }

    @Test
    void failedOneThatMustStayIsNotDeleted() {
        things.put(Thing.untold("a", ResourceStatus.FAILED));
        ResourceTarget<Region, Thing, String> target = target(used());
        Candidate<Thing> failed = target.candidates().get(0);
        things.calls().clear();
        assertThatThrownBy(() -> target.remove(failed))
                .isInstanceOf(FailedLeftoverException.class)
                .hasMessageStartingWith("thing of the test in US_EAST_1: a is FAILED: ")
                .hasMessageEndingWith("; it is in use");
        assertThat(things.calls()).isEmpty();
    }

    private static ThingKind used() {
        return new ThingKind(ThingKind.byPlace().identity(), true, true);
    }

    private ResourceTarget<Region, Thing, String> target(ThingKind kind) {
        return new ResourceTarget<>(things.described(kind), things, HERE);
    }
}
