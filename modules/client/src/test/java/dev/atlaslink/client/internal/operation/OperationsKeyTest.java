package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who shares polls: those of one scope, for one list. */
final class OperationsKeyTest {
    @AutoClose
    private final Operations operations = Operations.create(TestSettings.of(new ManualClock()));

    @Test
    void equalPartsInEqualScopesAreOneKey() {
        assertThat(operations.scoped("project", 1).key("AWS", "service"))
                .isEqualTo(operations.scoped("project", 1).key("AWS", "service"));
    }

    @Test
    void anythingElseIsAnother() {
        Object key = operations.scoped("project", 1).key("AWS", "service");
        assertThat(operations.scoped("project", 2).key("AWS", "service")).isNotEqualTo(key);
        assertThat(operations.scoped("project", 1).key("AZURE", "service")).isNotEqualTo(key);
        assertThat(operations.scoped("project").key(1, "AWS", "service")).isNotEqualTo(key);
        assertThat(operations.scoped("project", 1).scoped("view").key("AWS", "service"))
                .isNotEqualTo(key);
        assertThat(operations.key("AWS", "service")).isNotEqualTo(key);
    }

    @Test
    void scopesAreClosedTogether() {
        Operations scoped = operations.scoped("project");
        operations.close();
        Snapshot<String> first = new Snapshot<>("a", "a", ResourceStatus.INITIATING, Optional.empty());
        PollTarget<String> target = new PollTarget<>(scoped.key("a"), "thing", "a", () -> first, Optional.empty());
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        scoped.untilReady(target, StatusSets.SERVICE, first).await(Duration.ofHours(1)))
                .withMessage("this AtlasClient is closed");
    }
}
