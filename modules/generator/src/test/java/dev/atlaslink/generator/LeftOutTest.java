package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import org.junit.jupiter.api.Test;

/** One operation that cannot be said costs only itself. */
final class LeftOutTest {
    private final PathItem things = new PathItem()
            .get(new Operation().operationId("listThings"))
            .post(new Operation())
            .put(new Operation().operationId("putThings"));
    private final OpenAPI document = new OpenAPI().path("/things", things);

    @Test
    void operationsAreNamedByTheirIdOrByMethodAndPath() {
        LeftOut.remove(document, "listThings, POST /things");

        assertThat(things.readOperationsMap()).containsOnlyKeys(HttpMethod.PUT);
    }

    @Test
    void nothingIsLeftOutByDefault() {
        LeftOut.remove(document, null);
        LeftOut.remove(document, "");

        assertThat(things.readOperations()).hasSize(3);
    }

    @Test
    void aNameThatLeavesOutNothingIsRefused() {
        assertThatThrownBy(() -> LeftOut.remove(document, "listThings,listThing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leaveOut is [listThing]; allowed are operationIds, or methods and paths, of the document");
    }
}
