package dev.atlaslink.client.internal.version.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.paging.Page;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Atlas lists as a bare array is one page, and complete. */
final class ListedItemsTest {
    @Test
    void arrayIsTheOnlyPageInItsOrder() {
        assertThat(ListedItems.page(List.of("b", "a"), text -> text + text)).isEqualTo(Page.only(List.of("bb", "aa")));
    }

    @Test
    void emptyArrayIsAnEmptyPage() {
        assertThat(ListedItems.page(List.of(), Object::toString)).isEqualTo(Page.only(List.of()));
    }

    @Test
    void nullAmongTheItemsIsAMistakeOfAtlas() {
        assertThatThrownBy(() -> ListedItems.page(Arrays.asList("a", null), text -> text))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("an item of the list is null");
    }
}
