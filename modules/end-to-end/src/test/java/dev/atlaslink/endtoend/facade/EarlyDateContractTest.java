package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.kind.TestedKind;
import dev.atlaslink.endtoend.kind.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb of every family refuses a resource date before the family's first, before anything is sent. */
final class EarlyDateContractTest {
    /** Before Atlas had any version. */
    private static final LocalDate EARLY = LocalDate.parse("2022-12-31");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Wanted<?, ?, ?>> all() {
        return Wanted.all().stream().filter(wanted -> wanted.versions().contains(ApiVersion.V2));
    }

    @ParameterizedTest
    @MethodSource("all")
    void earlyDateIsRefusedBeforeAnythingIsSent(Wanted<?, ?, ?> wanted) {
        AtlasProject project = atlas.client(ApiVersion.V2, atlas.apiKey()).project();
        wanted.prepare(project);
        String id = wanted.create(project).id();
        String parent = wanted.parent(project);
        AtlasProject early = project.withOptions(options -> options.resourceDate(EARLY));
        atlas.forgetJournal();
        for (ThrowingCallable verb : verbs(wanted, early, parent, id)) {
            assertThatThrownBy(verb)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "resourceDate is 2022-12-31; allowed for \\w+ is \\d{4}-\\d\\d-\\d\\d or later.*");
        }
        assertThat(atlas.journal()).isEmpty();
    }

    private static <Q, R, I> List<ThrowingCallable> verbs(
            Wanted<Q, R, I> wanted, AtlasProject project, String parent, String idText) {
        TestedKind<Q, R, I> kind = wanted.kind();
        ResourceCollection<Q, R, I> resources = kind.collection(project, wanted.provider(), parent);
        I id = kind.id(idText);
        return List.of(
                () -> resources.create(wanted.request()),
                () -> resources.ensure(wanted.request()),
                () -> resources.find(wanted.request()),
                () -> resources.list().stream().toList(),
                () -> resources.get(id),
                () -> resources.resume(id),
                () -> resources.delete(id),
                () -> resources.resumeDeletion(id).poll());
    }
}
