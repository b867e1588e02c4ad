package dev.atlaslink.simulator.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ItemKindsTest {

    private final List<ItemKind> kinds = ItemKinds.all(Set.of());

    @Test
    void everyKindOfResourceIsDescribedOnceButServicesAndWhatIsAttachedToThem() {
        assertThat(kinds)
                .extracting(ItemKind::name)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(ResourceKind.ENDPOINT_SERVICE, ResourceKind.ENDPOINT)));
    }

    @Test
    void itsOperationsAreInTheSpecsAndNameItByTheirPath() {
        assertThat(kinds).allSatisfy(kind -> {
            ItemOperations ids = kind.operations();
            assertThat(ApiDescription.bundled().operationIds())
                    .contains(ids.list(), ids.get())
                    .containsAll(Stream.of(ids.create(), ids.delete())
                            .flatMap(Optional::stream)
                            .toList());
            assertThat(Stream.concat(Stream.of(ids.get()), ids.delete().stream()))
                    .allSatisfy(id -> assertThat(
                                    ApiDescription.bundled().operation(id).path())
                            .endsWith("/{" + ids.idParameter() + "}"));
        });
    }

    @Test
    void theControlPlaneTakesItInSeedsAndEvents() throws Exception {
        JsonNode schemas =
                new YAMLMapper().readTree(ApiDescription.controlPlaneText()).at("/components/schemas");

        assertThat(kinds).allSatisfy(kind -> {
            JsonNode list = schemas.at("/Project/properties/" + kind.seedList());
            String element = list.at("/items/$ref").asText().replaceFirst(".*/", "");
            JsonNode properties = schemas.at("/" + element + "/properties");
            assertThat(texts(properties.at("/cloudProvider/enum")))
                    .as("providers of %s", kind.seedList())
                    .containsExactlyInAnyOrderElementsOf(
                            kind.lifecycles().apply(Approval.AUTOMATIC).providers().stream()
                                    .map(Provider::name)
                                    .toList());
            assertThat(properties.has("cloudProvider")).isEqualTo(kind.provider() != ProviderSource.NONE);
            assertThat(properties.has("regionName")).isEqualTo(kind.hasRegion());
        });
        assertThat(texts(schemas.at("/Event/properties/kind/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(ResourceKind.values()).map(Enum::name).toList());
    }

    @Test
    void whatIsDoneToTheAttributesOfAnItemDoesNotChangeIt() {
        var given = Json.object().put("regionName", "US_EAST_1");
        Item item = new Item(ResourceKind.ENCRYPTION_ENDPOINT, "0".repeat(24), Optional.of(Provider.AWS), given, null);

        given.put("regionName", "US_WEST_1");
        item.attributes().put("regionName", "US_WEST_2");

        assertThat(item.regionName()).hasValue("US_EAST_1");
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
