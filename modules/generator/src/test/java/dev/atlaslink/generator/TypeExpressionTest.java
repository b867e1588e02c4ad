package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type is told without reflection. */
final class TypeExpressionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thing                          | Thing.class
            byte[]                         | byte[].class
            com.example.Money              | com.example.Money.class
            List<Thing>                    | Types.parameterize(List.class, Thing.class)
            Map<String, Object>            | Types.parameterize(Map.class, String.class, Object.class)
            Map<String,List<byte[]>>       | Types.parameterize(Map.class, String.class, Types.parameterize(List.class, byte[].class))
            Map<Map<A, B>, Set<C>>         | Types.parameterize(Map.class, Types.parameterize(Map.class, A.class, B.class), Types.parameterize(Set.class, C.class))
            """)
    void aTypeHasItsArguments(String type, String expression) {
        assertThat(TypeExpression.of(type)).isEqualTo(expression);
    }
}
