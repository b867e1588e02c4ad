package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The verbs that all kinds share, over things in memory. */
final class DescribedResourcesTest {
    private static final Region HERE = Region.aws("us-east-1");
    private static final Region THERE = Region.aws("eu-west-1");

    @AutoClose
    private final Things things = new Things();

    private final DescribedResources<Region, Thing, String> byPlace = things.described(ThingKind.byPlace());
    private final DescribedResources<Region, Thing, String> byName = things.described(ThingKind.byName());

    @Test
    void whatIsThereIsAdopted() {
        things.put(Thing.in("a", THERE), Thing.in("b", HERE));
        assertThat(byPlace.ensure(HERE).await().id()).isEqualTo("b");
        assertThat(things.calls()).noneMatch(call -> call.startsWith("create"));
    }

    @Test
    void whatIsMissingIsCreated() {
        things.put(Thing.in("a", THERE));
        assertThat(byPlace.ensure(HERE).await().place()).contains(HERE);
        assertThat(things.calls()).containsOnlyOnce("create in " + HERE);
    }

    @Test
    void severalInAPlaceAreNotChosenFrom() {
        things.put(Thing.in("a", HERE), Thing.in("b", HERE));
        assertThatExceptionOfType(AmbiguousResultException.class)
                .isThrownBy(() -> byPlace.find(HERE))
                .withMessage("more than one thing of the test is in US_EAST_1: a, b; choose one from the list")
                .satisfies(e -> assertThat(e.candidates()).containsExactly("a", "b"));
    }

    @Test
    void oneThatDoesNotTellIsNotTakenForAbsence() {
        things.put(
                Thing.in("a", THERE),
                Thing.untold("b", ResourceStatus.INITIATING),
                Thing.untold("c", ResourceStatus.FAILED));
        assertThatExceptionOfType(AmbiguousResultException.class)
                .isThrownBy(() -> byPlace.find(HERE))
                .withMessage(
                        "no thing of the test is known to be in US_EAST_1; Atlas does not tell yet where these are,"
                                + " look again when they are ready: b; Atlas will not tell where these are, delete them or choose"
                                + " one by its id: c")
                .satisfies(e -> assertThat(e.candidates()).containsExactly("b", "c"));
    }

    @Test
    void otherPlacesAreNoFind() {
        things.put(Thing.in("a", THERE));
        assertThat(byPlace.find(HERE)).isEmpty();
        assertThat(byPlace.find(THERE)).map(Thing::id).contains("a");
    }

    @Test
    void namedOneIsFoundByTheFirstNameThatIsMeant() {
        things.put(Thing.untold("other", ResourceStatus.REJECTED), Thing.in("US_EAST_1", HERE));
        assertThat(byName.find(HERE)).map(Thing::id).contains("US_EAST_1");
        things.put(Thing.in("other", HERE));
        assertThat(byName.find(HERE)).map(Thing::id).contains("other");
        assertThat(things.calls()).as("by ids").doesNotContain("list");
    }

    @Test
    void missingIdIsNoFailureOfAFindButOfAGet() {
        assertThat(byName.findById("a")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> byName.get("a"));
    }

    @Test
    void gatewayProvesNoAbsence() {
        things.hideBehindGateway();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> byName.findById("a"));
    }

    @Test
    void deletionEndsWithTheId() {
        things.put(Thing.in("a", HERE));
        assertThat(byPlace.delete("a").await()).isEqualTo("a");
        assertThat(byPlace.list()).isEmpty();
    }

    @Test
    void missingIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byPlace.delete(null))
                .withMessageStartingWith("id is null; allowed is");
        assertThat(things.calls()).isEmpty();
    }
}
