package dev.atlaslink.client.internal.version.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.model.CloudProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** Atlas reaches the key services of two providers through private endpoints. */
final class KeyServicesTest {
    @ParameterizedTest
    @EnumSource(names = {"AWS", "AZURE"})
    void reachableOnesPass(CloudProvider provider) {
        assertThatCode(() -> KeyServices.requireReachable(provider)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "GCP")
    void othersAreRefusedByName(CloudProvider provider) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyServices.requireReachable(provider))
                .withMessage("provider is " + provider + "; allowed is AWS or AZURE");
    }
}
