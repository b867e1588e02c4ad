package dev.atlaslink.client.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PagedListTest {
    private final List<Integer> asked = new ArrayList<>();

    private final PagedList<String> list = list(List.of("a", "b"), List.of(), List.of("c"), List.of());

    @Test
    void iteratesOverAllPagesAndLeavesOutEmptyOnes() {
        assertThat(list).containsExactly("a", "b", "c");
        assertThat(list.byPage()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(list.toList()).containsExactly("a", "b", "c");
    }

    @Test
    void asksForNoPageBeforeItIsNeeded() {
        Iterator<String> items = list.iterator();
        assertThat(asked).isEmpty();
        assertThat(items.next()).isEqualTo("a");
        assertThat(items.next()).isEqualTo("b");
        assertThat(asked).containsExactly(1);
        assertThat(list.stream().findFirst()).contains("a");
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void startsAnewWithEachIteration() {
        assertThat(list.toList()).isEqualTo(list.toList());
        assertThat(asked).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
    }

    @Test
    void endsWithoutAnItemWhereThereIsNone() {
        Iterator<String> items = list(List.of()).iterator();
        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(list(List.of()).byPage().iterator()::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void asksAgainForAPageThatCouldNotBeRead() {
        List<Integer> failures = new ArrayList<>(List.of(2));
        PagedList<String> shaky = new PagedList<>(() -> number -> {
            if (failures.remove((Integer) number)) {
                throw new IllegalStateException("no response");
            }
            return new Page<>(List.of("item " + number), number == 3);
        });
        Iterator<String> items = shaky.iterator();
        assertThat(items.next()).isEqualTo("item 1");
        assertThatThrownBy(items::hasNext).hasMessage("no response");
        assertThat(items.next()).isEqualTo("item 2");
        assertThat(items.next()).isEqualTo("item 3");
        assertThat(items.hasNext()).isFalse();
    }

    @SafeVarargs
    private PagedList<String> list(List<String>... pages) {
        return new PagedList<>(() -> number -> {
            asked.add(number);
            return new Page<>(pages[number - 1], number == pages.length);
        });
    }
}
