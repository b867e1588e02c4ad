package dev.atlaslink.spectools.breaks;

import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import dev.atlaslink.spectools.repository.Repository;
import java.util.stream.Stream;

/** A spec as it was last released. */
record SpecBaseline(SpecDocument released) {

    static SpecBaseline of(SpecKind kind) {
        String file = kind.file().replaceFirst("^specs/", "specs/released/");
        return new SpecBaseline(SpecDocument.read(kind, Repository.path(file)));
    }

    /** Returns what a newer document takes from the users of this one, each break named after the document. */
    Stream<Break> breaks(SpecDocument current) {
        return Stream.concat(WireBreaks.between(released, current), BindingBreaks.between(released, current))
                .map(each -> new Break(released.kind().name() + ": " + each.id(), each.consequence()))
                .distinct();
    }
}
