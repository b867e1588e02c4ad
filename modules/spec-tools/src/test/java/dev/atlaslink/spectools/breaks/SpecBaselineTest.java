package dev.atlaslink.spectools.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The specs still serve the users of the last release, but for what was decided otherwise. */
final class SpecBaselineTest {

    @Test
    void breaksNobodyWithoutAReason() {
        List<Break> breaks = SpecKind.ofAtlas().stream()
                .flatMap(kind -> SpecBaseline.of(kind).breaks(SpecDocument.read(kind)))
                .toList();
        assertThat(AcceptedBreaks.read("specs/released/accepted-breaks.yaml").objections(breaks))
                .as("breaks between specs/released and specs")
                .isEmpty();
    }
}
