package dev.atlaslink.client.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Failures are named by what the caller asked for, and by the operation alone where nothing is known of that. */
final class ActionTest {
    @Test
    void operationIsNamedByWhatTheCallerAskedFor() {
        assertThat(Action.name("createThing")).isEqualTo("createThing");
        assertThat(Action.during("create of a thing", () -> Action.name("createThing")))
                .isEqualTo("create of a thing (createThing)");
    }

    @Test
    void partOfALargerActionIsCalledByThatOnesName() {
        List<Optional<String>> names = new ArrayList<>();

        Action.during("ensure", () -> {
            String inner = Action.during("list", () -> Action.current().orElseThrow());
            names.add(Optional.of(inner));
            names.add(Action.current());
        });

        assertThat(names).containsExactly(Optional.of("ensure"), Optional.of("ensure"));
    }

    @Test
    void nameEndsWithTheAction() {
        Action.during("list", () -> assertThat(Action.current()).contains("list"));

        assertThat(Action.current()).isEmpty();
    }

    @Test
    void nameEndsWithTheActionAlsoWhereThatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Action.during("list", (Runnable) () -> {
                    throw new IllegalStateException("failed");
                }))
                .withMessage("failed");

        assertThat(Action.current()).isEmpty();
    }

    @Test
    void otherThreadsHaveActionsOfTheirOwn() {
        Optional<String> elsewhere = Action.during(
                "list", () -> CompletableFuture.supplyAsync(Action::current).join());

        assertThat(elsewhere).isEmpty();
    }
}
