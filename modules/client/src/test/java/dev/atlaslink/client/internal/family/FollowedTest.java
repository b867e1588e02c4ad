package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a verb begins can be followed by its id. */
final class FollowedTest {
    private static final Region HERE = Region.aws("us-east-1");

    @AutoClose
    private final Things things = new Things();

    private final DescribedResources<Region, Thing, String> resources = things.described(ThingKind.byPlace());

    @Test
    void creationYieldsWhatWasMade() {
        Operation<Thing> creation = resources.create(HERE);
        assertThat(creation.id()).isEqualTo("thing-0");
        assertThat(creation.await().place()).contains(HERE);
    }

    @Test
    void resumedWaitGoesOnFromWhatAtlasShows() {
        things.put(Thing.untold("a", ResourceStatus.INITIATING));
        Operation<Thing> resumed = resources.resume("a");
        assertThat(resumed.status()).isEqualTo(ResourceStatus.INITIATING);
        things.put(Thing.in("a", HERE));
        assertThat(resumed.await().status()).isEqualTo(ResourceStatus.AVAILABLE);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resources.resume("b"));
    }

    @Test
    void resumedDeletionDeletesNothing() {
        things.put(Thing.untold("a", ResourceStatus.DELETING));
        Operation<String> deletion = resources.resumeDeletion("a");
        assertThat(things.calls()).isEmpty();
        things.delete("a");
        things.calls().clear();
        assertThat(deletion.await()).isEqualTo("a");
        assertThat(things.calls()).containsOnly("get a");
    }

    @Test
    void deletionOfWhatIsMissingIsAFailure() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> resources.delete("a"));
    }

    @Test
    void failureIsToldInAtlassWords() {
        things.put(Thing.untold("a", ResourceStatus.FAILED));
        assertThatExceptionOfType(WaitFailedException.class)
                .isThrownBy(() -> resources.resume("a").await())
                .withMessageStartingWith("thing a is FAILED");
    }
}
