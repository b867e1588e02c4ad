package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No two things of a document have one name in Java, and what needs no change has none. */
final class NamesTest {
    private static final Map<String, String> NATURAL = Map.of("thing", "Thing", "a-b", "AB", "a_b", "AB");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thing                | ''       | Thing
            thing Thing          | ''       | Thing2 Thing
            Thing THING          | ''       | Thing THING2
            a-b a_b              | ''       | AB AB2
            a-b AB2 a_b          | ''       | AB AB2 AB3
            Thing                | THING    | Thing2
            ThingApiCalls        | ThingApi | ThingApiCalls2
            Function             | ''       | ModelFunction
            String               | ''       | ModelString
            Thing ImmutableThing | ''       | Thing ImmutableThing2
            ImmutableThing Thing | ''       | ImmutableThing Thing2
            Thing ThingCodec     | ''       | Thing ThingCodec2
            ThingCodec Thing     | ''       | ThingCodec Thing2
            Thing ThingJson      | ''       | Thing ThingJson2
            ThingJson Thing      | ''       | ThingJson Thing2
            """)
    void aClassHasANameOfItsOwnInAnyCase(String schemas, String interfaces, String classes) {
        ModelNames names = new ModelNames(
                List.of(schemas.split(" ")), Set.of(interfaces), name -> NATURAL.getOrDefault(name, name));

        assertThat(schemas.split(" ")).extracting(names::of).containsExactly(classes.split(" "));
        assertThat(names.of("Other")).isNull();
    }

    @Test
    void aMethodThatIsMadeUpGivesWay() {
        MethodNames names = new MethodNames(List.of("list", "listCsv"), operationId -> operationId + "()");

        assertThat(names.method("list")).isEqualTo("list()");
        assertThat(names.free("listCsv")).isEqualTo("listCsv2");
        assertThat(names.free("listCsv")).isEqualTo("listCsv3");
        assertThat(names.free("listGzip")).isEqualTo("listGzip");
    }

    @Test
    void aSchemaThatIsNamedGetsWhatMayStandInAReference() {
        assertThat(References.free("a/b.c-größe", Set.of())).isEqualTo("a_b_c_grou00dfe");
        assertThat(References.free("a/b", Set.of("a_b", "a_b2"))).isEqualTo("a_b3");
        assertThat(References.to("a")).isEqualTo("#/components/schemas/a");
        assertThat(References.name("#/components/schemas/a")).isEqualTo("a");
        assertThat(References.name("a")).isEqualTo("a");
        assertThat(References.to(List.of("a", "b")))
                .extracting(reference -> reference.get$ref())
                .containsExactly("#/components/schemas/a", "#/components/schemas/b");
    }

    @Test
    void aDeprecatedTypeIsToldByItsClass() {
        DeprecatedTypes deprecated = new DeprecatedTypes(
                Map.of(
                        "old",
                        new Schema<>().deprecated(true),
                        "new",
                        new Schema<>().deprecated(false),
                        "other",
                        new Schema<>()),
                String::toUpperCase);

        assertThat(deprecated.areAmong(Set.of("List", "OLD"))).isTrue();
        assertThat(deprecated.areAmong(Set.of("old", "NEW", "OTHER"))).isFalse();
    }
}
