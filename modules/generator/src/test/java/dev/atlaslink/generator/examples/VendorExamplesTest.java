package dev.atlaslink.generator.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every body that the vendor's document shows comes back as it is; run by {@code modules/vendor-document}, with its classes. */
@EnabledIfSystemProperty(named = "vendor.classes", matches = ".+")
final class VendorExamplesTest {
    @Test
    void everyDocumentedBodyComesBack() throws Exception {
        GeneratedTypes types = new GeneratedTypes(
                Path.of(System.getProperty("vendor.classes")),
                "dev.atlaslink.vendor",
                VendorExamplesTest.class.getClassLoader());

        ExampleCheck.Result result =
                ExampleCheck.of(DocumentFile.read(Path.of(System.getProperty("vendor.document"))), types);

        assertThat(result.failures()).as(result.toString()).isEmpty();
        assertThat(result.checked()).as(result.toString()).isPositive();
    }
}
