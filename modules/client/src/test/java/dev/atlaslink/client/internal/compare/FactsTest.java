package dev.atlaslink.client.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.model.Difference;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only what both generations tell can differ, and that one shows a resource which the other does not. */
final class FactsTest {
    private final Facts first = new Facts();
    private final Facts second = new Facts();

    @Test
    void whatOnlyOneTellsIsNoDifference() {
        first.of("thing", "1").told("a", Optional.of("x"));
        second.of("thing", "1").told("b", Optional.of("y"));
        assertThat(first.differences(second)).isEmpty();
    }

    @Test
    void absenceOfAValueThatBothTellOfIsADifference() {
        first.of("thing", "1").told("a", Optional.of("x"));
        second.of("thing", "1").told("a", Optional.empty());
        assertThat(first.differences(second))
                .containsExactly(new Difference("thing", "1", "a", Optional.of("x"), Optional.empty()));
    }

    @Test
    void whatATellerLeavesOutIsNoFact() {
        first.of("thing", "1").told("a", Optional.of("x"));
        second.of("thing", "1").ifTold("a", Optional.empty());
        assertThat(first.differences(second)).isEmpty();
        second.of("thing", "1").ifTold("a", Optional.of("y"));
        assertThat(first.differences(second)).hasSize(1);
    }

    @Test
    void resourceThatOnlyOneShowsIsADifferenceFromBothSides() {
        first.of("thing", "1").told("a", Optional.of("x"));
        second.of("thing", "2");
        assertThat(first.differences(second))
                .containsExactly(
                        new Difference("thing", "1", "id", Optional.of("1"), Optional.empty()),
                        new Difference("thing", "2", "id", Optional.empty(), Optional.of("2")));
    }

    @Test
    void differencesStandInTheOrderInWhichTheFactsWereRead() {
        first.of("thing", "2").told("b", Optional.of(1)).told("a", Optional.of(1));
        second.of("thing", "2").told("a", Optional.of(2)).told("b", Optional.of(2));
        assertThat(first.differences(second)).extracting(Difference::attribute).containsExactly("b", "a");
    }

    @Test
    void orderOfAListIsNoDifference() {
        first.of("thing", "1").told("a", Stream.of("x", "y"));
        second.of("thing", "1").told("a", Stream.of("y", "x"));
        assertThat(first.differences(second)).isEmpty();
        second.of("thing", "1").told("a", Stream.of("y"));
        assertThat(first.differences(second))
                .containsExactly(new Difference("thing", "1", "a", Optional.of("[x, y]"), Optional.of("[y]")));
    }

    @Test
    void whatStillIsAsItWasIsAgreedOn() {
        first.of("thing", "1").told("a", Optional.of("x"));
        second.of("thing", "1").told("a", Optional.of("y"));
        Difference difference = first.differences(second).get(0);
        assertThat(first.agreeOn(difference, first)).isTrue();
        assertThat(first.agreeOn(difference, second)).isFalse();
        assertThat(first.agreeOn(difference, new Facts())).isFalse();
    }
}
