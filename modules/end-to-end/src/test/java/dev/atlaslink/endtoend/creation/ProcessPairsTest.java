package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.endtoend.kind.TestedKind;
import dev.atlaslink.endtoend.kind.Wanted;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Resource;
import dev.atlaslink.simulator.settings.Approval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pairs of real processes that ensure the same at the same time, where a region takes several. By default there are a few
 * of each kind; {@code -Dpairs=60} asks for more.
 */
final class ProcessPairsTest {
    private static final int PAIRS = Integer.getInteger("pairs", 2);

    @AutoClose
    private static final AtlasSimulator SIMULATOR =
            AtlasSimulator.builder().timeScale(0.002).approval(Approval.BY_HAND).start();

    /** To start two processes takes longer than what they do. */
    @AutoClose
    private static Pair pair;

    @BeforeAll
    static void startPair() throws IOException {
        pair = new Pair(SIMULATOR);
    }

    @ParameterizedTest
    @EnumSource
    void withALockNothingIsCreatedTwice(ApiVersion version, @TempDir Path locks) {
        rounds(version, Optional.of(locks), (wanted, results) -> {
            String only = existing(wanted).get(0);
            assertThat(existing(wanted)).as("%s: %s", wanted, results).hasSize(1);
            assertThat(results).containsExactly("got " + only, "got " + only);
        });
    }

    @Test
    void withoutALockTheLaterOfTwoIsToldAndThereIsAWayOn() {
        rounds(ApiVersion.V2, Optional.empty(), (wanted, results) -> {
            List<String> existing = existing(wanted);
            if (existing.size() == 1) {
                assertThat(results).containsOnly("got " + existing.get(0));
            } else {
                String first = existing.get(0);
                String later = existing.get(1);
                assertThat(existing).hasSize(2);
                assertThat(results).containsExactlyInAnyOrder("got " + first, "told " + later + " " + first);
                assertThat(ensured(wanted, EnsureOption.ADOPT_OLDEST)).isEqualTo(first);
            }
        });
    }

    @Test
    void withoutALockTheLaterOfTwoIsRemovedIfThatIsWanted() {
        rounds(
                ApiVersion.V2,
                Optional.empty(),
                (wanted, results) -> {
                    String left = existing(wanted).get(0);
                    assertThat(existing(wanted)).as("%s: %s", wanted, results).hasSize(1);
                    assertThat(results).containsExactly("got " + left, "got " + left);
                    assertThat(ensured(wanted)).isEqualTo(left);
                },
                EnsureOption.REMOVE_OWN_DUPLICATE,
                EnsureOption.ADOPT_OLDEST);
    }

    private void rounds(
            ApiVersion version,
            Optional<Path> locks,
            BiConsumer<Wanted<?, ?, ?>, List<String>> check,
            EnsureOption... options) {
        List<Wanted<?, ?, ?>> wanted = severalInARegion(version);
        for (int i = 0; i < PAIRS; i++) {
            SIMULATOR.reset();
            try (AtlasClient client = client()) {
                TestedKind.all()
                        .forEach(kind -> kind.roomForSeveral(client.project()).ifPresent(Runnable::run));
            }
            pair.ensure(version, locks, wanted, options)
                    .forEach((name, results) -> check.accept(Wanted.named(name), results));
        }
    }

    /** What the caller names is refused by Atlas itself when it is there, and what shares a list could not be told apart. */
    private static List<Wanted<?, ?, ?>> severalInARegion(ApiVersion version) {
        Set<String> lists = new HashSet<>();
        return Wanted.all().stream()
                .filter(wanted -> !wanted.kind().isNamedByCaller())
                .filter(wanted -> wanted.versions().contains(version) && wanted.isKnownAgainIn(version))
                .filter(wanted -> lists.add(wanted.kind().name() + " of " + wanted.provider()))
                .toList();
    }

    private List<String> existing(Wanted<?, ?, ?> wanted) {
        return SIMULATOR.resources().list().stream()
                .filter(resource ->
                        resource.provider().equals(Optional.of(wanted.provider().name())))
                .filter(resource -> resource.kind() == wanted.kind().name())
                .map(Resource::id)
                .sorted()
                .toList();
    }

    private String ensured(Wanted<?, ?, ?> wanted, EnsureOption... options) {
        try (AtlasClient client = client()) {
            return wanted.ensure(client.project(), options).id();
        }
    }

    private AtlasClient client() {
        return AtlasClient.builder()
                .baseUrl(SIMULATOR.baseUri())
                .projectId(ProjectId.of(SIMULATOR.projectId()))
                .credentials(AtlasCredentials.apiKey(
                        SIMULATOR.apiKey().publicKey(), SIMULATOR.apiKey().privateKey()))
                .build();
    }
}
