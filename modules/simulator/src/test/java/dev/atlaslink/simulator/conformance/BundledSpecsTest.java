package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.spec.ApiDescription;
import org.junit.jupiter.api.Test;

/** Every document of the specs is served, not only those that the code names. */
class BundledSpecsTest {

    @Test
    void everyOperationOfEveryDocumentIsServed() {
        assertThat(ApiDescription.bundled().operationIds()).containsExactlyInAnyOrderElementsOf(SpecOperations.ids());
    }
}
