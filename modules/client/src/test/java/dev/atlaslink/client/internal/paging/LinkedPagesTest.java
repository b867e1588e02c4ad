package dev.atlaslink.client.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A list ends where its links end, and one that contradicts itself is refused. */
class LinkedPagesTest {
    @Test
    void goesOnWhileThereIsANextLinkHoweverShortThePage() {
        assertThat(list(linked("a"), linked("b", "c"), last("d"))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void endsWithAnEmptyPageThoughItLinksToAnother() {
        assertThat(list(linked("a"), linked())).containsExactly("a");
        assertThat(list(linked())).isEmpty();
    }

    @Test
    void endsWithoutALinkHoweverFullThePage() {
        assertThat(list(last("a", "b"), last("c"))).containsExactly("a", "b");
    }

    @Test
    void refusesAPageThatRepeatsTheOneBefore() {
        assertThatThrownBy(() -> list(linked("a"), linked("b"), linked("b")).toList())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("the list of letters contradicts itself: page 3 repeats the one before");
    }

    @Test
    void refusesAListThatHoldsLessThanItCounts() {
        assertThatThrownBy(() -> list(counted(1)).toList())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("the list of letters contradicts itself: totalCount is 1, but its pages hold 0");
        assertThatThrownBy(() -> list(linked("a"), counted(3, "b")).toList())
                .isInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void takesACountThatLagsBehindWhatWasMadeMeanwhile() {
        assertThat(list(linked("a"), counted(1, "b"))).containsExactly("a", "b");
    }

    @SafeVarargs
    private static PagedList<String> list(LinkedPage<String>... pages) {
        return new PagedList<>(() -> new LinkedPages<>("letters", number -> pages[number - 1], letter -> letter));
    }

    private static LinkedPage<String> linked(String... items) {
        return new LinkedPage<>(List.of(items), true, OptionalInt.empty());
    }

    private static LinkedPage<String> last(String... items) {
        return new LinkedPage<>(List.of(items), false, OptionalInt.empty());
    }

    private static LinkedPage<String> counted(int total, String... items) {
        return new LinkedPage<>(List.of(items), false, OptionalInt.of(total));
    }
}
