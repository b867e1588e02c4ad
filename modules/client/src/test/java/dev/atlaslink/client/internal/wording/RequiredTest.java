package dev.atlaslink.client.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A refusal names the field, the value and what is allowed, in the same words everywhere. */
final class RequiredTest {
    @Test
    void whatIsThereIsReturned() {
        List<String> list = List.of("a");

        assertThat(Required.notNull("list", list, "a list")).isSameAs(list);
        assertThat(Required.noNulls("list", list, "texts")).isSameAs(list);
        assertThat(Required.noNulls("list", List.of(), "texts")).isEmpty();
        assertThat(Required.positive("time", Duration.ofNanos(1))).isEqualTo(Duration.ofNanos(1));
        assertThat(Required.provider("AWS")).isEqualTo("AWS");
        assertThat(Required.id("1")).isEqualTo("1");
        assertThat(Required.request("r")).isEqualTo("r");
    }

    @Test
    void whatIsMissingIsRefused() {
        assertRefused(() -> Required.notNull("list", null, "a list"), "list is null; allowed is a list");
        assertRefused(() -> Required.noNulls("list", null, "texts"), "list is null; allowed is texts");
        assertRefused(() -> Required.positive("time", null), "time is null; allowed is more than zero");
        assertRefused(() -> Required.anyOf("states", null), "states is null; allowed is at least one");
        assertRefused(() -> Required.provider(null), "provider is null; allowed is one of AWS, AZURE, GCP");
        assertRefused(() -> Required.id(null), "id is null; allowed is an id that Atlas or the provider gave");
        assertRefused(() -> Required.request(null), "request is null; allowed is what to create");
    }

    @Test
    void timeIsMoreThanNone() {
        assertRefused(() -> Required.positive("time", Duration.ZERO), "time is PT0S; allowed is more than zero");
        assertRefused(
                () -> Required.positive("time", Duration.ofSeconds(-1)), "time is PT-1S; allowed is more than zero");
    }

    @Test
    void nullAmongValuesIsRefused() {
        assertRefused(
                () -> Required.noNulls("list", Arrays.asList("a", null), "texts"),
                "list is [a, null]; allowed is texts");
        assertRefused(
                () -> Required.anyOf("states", new HashSet<>(Collections.singleton(null))),
                "states is [null]; allowed is at least one");
    }

    @Test
    void choiceIsCopiedAndNotEmpty() {
        Set<String> states = new HashSet<>(Set.of("a"));

        Set<String> copy = Required.anyOf("states", states);
        states.clear();

        assertThat(copy).containsExactly("a");
        assertRefused(() -> Required.anyOf("states", states), "states is []; allowed is at least one");
    }

    /** Quotes show where a text ends, and escapes what it hides. */
    @Test
    void textIsQuotedAndEscaped() {
        assertThat(Required.refusal("name", "a\nb ", "a name")).hasMessage("name is \"a\\nb \"; allowed is a name");
        assertThat(Required.refusal("name", CharBuffer.wrap("a"), "a name"))
                .hasMessage("name is \"a\"; allowed is a name");
        assertThat(Required.refusal("url", URI.create("https://x"), "a URL"))
                .hasMessage("url is \"https://x\"; allowed is a URL");
        assertThat(Required.refusal("file", Path.of("a b"), "a file")).hasMessage("file is \"a b\"; allowed is a file");
        assertThat(Required.refusal("size", 7, "less")).hasMessage("size is 7; allowed is less");
        assertThat(Required.refusal("names", List.of("a\nb"), "none")).hasMessage("names is [a\\nb]; allowed is none");
    }

    @Test
    void secretThatIsMissingIsNotShown() {
        assertThat(Required.blank("password", null))
                .hasMessage("password is null; allowed is any text that is not blank");
        assertThat(Required.blank("password", " "))
                .hasMessage("password is blank; allowed is any text that is not blank");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
