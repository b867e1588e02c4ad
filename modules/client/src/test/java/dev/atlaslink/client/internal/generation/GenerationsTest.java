package dev.atlaslink.client.internal.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generations are as a whole, and which one a path belongs to. */
final class GenerationsTest {
    @Test
    void allAreNamedInTheOrderInWhichTheyCame() {
        assertThat(Generations.ALLOWED).isEqualTo("one of v1.0-legacy, v1.0, v2");
        assertThat(Generations.DEFAULT).isEqualTo(ApiVersion.V2);
        assertThat(Generations.names(version -> version != ApiVersion.V1, " or "))
                .isEqualTo("v1.0-legacy or v2");
    }

    /** Those that share a path have the same credentials, and are named once. */
    @Test
    void thoseThatTakeAnApiKeyOnlyAreNamedByTheirPath() {
        assertThat(Generations.keyOnly()).isEqualTo("v1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/atlas/v1.0/groups/1?pretty=true, true",
        "/api/atlas/v2/groups/1, false",
        "/api/oauth/token, false",
        "/api/atlas/v1.0, true",
        "/api/atlas/v1.0?pretty=true, true",
        "/api/atlas?path=/api/atlas/v1.0/, false",
        "/api/atlas/v1.05/groups, false",
        "/x/api/atlas/v1.0/groups, false"
    })
    void pathTellsWhetherOnlyAnApiKeyWillDo(String target, boolean keyOnly) {
        assertThat(Generations.keyOnlyOfPath(target).isPresent()).isEqualTo(keyOnly);
    }

    @Test
    void pathsAreNamedOnce() {
        assertThat(Generations.paths()).isEqualTo("/api/atlas/v1.0/ or /api/atlas/v2/");
    }

    @ParameterizedTest
    @CsvSource({"V1_LEGACY, /api/atlas/v1.0/", "V1, /api/atlas/v1.0/", "V2, /api/atlas/v2/"})
    void eachHasItsPaths(ApiVersion version, String prefix) {
        assertThat(Traits.of(version).pathPrefix()).isEqualTo(prefix);
    }
}
