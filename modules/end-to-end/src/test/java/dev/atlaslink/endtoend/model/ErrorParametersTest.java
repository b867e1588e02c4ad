package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.model.ApiError;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The specs call an error's parameters "values named in detail, in its order; texts, numbers or nulls". */
final class ErrorParametersTest {
    @ParameterizedTest
    @EnumSource
    void nullAmongParametersKeepsItsPlace(JsonLibrary json) {
        String text = "{\"error\":404,\"errorCode\":\"UNEXPECTED_ERROR\",\"parameters\":[\"a\",null,3]}";
        assertThat(json.read(text, ApiError.class).parameters()).containsExactly("a", null, 3);
        assertThat(json.roundTrip(text, ApiError.class)).isEqualTo(text);
    }
}
