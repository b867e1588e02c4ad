package dev.atlaslink.client.internal.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class VariantsTest {
    @Test
    void eachVariantIsHandledByItsOwnCase() {
        Variants<Shape, Integer, Integer> area = Variants.<Shape, Integer, Integer>of(Shape.class)
                .when(Square.class, (square, scale) -> scale * square.side() * square.side())
                .when(Solid.class, (solid, scale) -> 0)
                .build();
        assertThat(area.apply(new Square(3), 2)).isEqualTo(18);
        assertThat(area.apply(new Cube(), 2)).as("a class below a variant").isZero();
    }

    @Test
    void missingVariantIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Variants.<Shape, Void, String>of(Shape.class)
                        .when(Square.class, (square, none) -> "square")
                        .build())
                .withMessage("the variants of %s are Solid, Square, but told are Square", Shape.class.getName());
    }

    @Test
    void whatIsNoVariantIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Variants.<Shape, Void, String>of(Shape.class)
                        .when(Square.class, (square, none) -> "square")
                        .when(Cube.class, (cube, none) -> "cube")
                        .build())
                .withMessageContaining("are Solid, Square, but told are Cube, Square");
    }

    @Test
    void caseThatIsToldTwiceIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Variants.<Shape, Void, String>of(Shape.class)
                        .when(Square.class, (square, none) -> "square")
                        .when(Square.class, (square, none) -> "another"))
                .withMessage("Square is told twice");
    }

    @Test
    void typeThatAnybodyMayExtendIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Variants.<Solid, Void, String>of(Solid.class)
                        .when(Cube.class, (cube, none) -> "cube")
                        .build())
                .withMessage(Solid.class.getName() + " is not sealed");
    }

    @Test
    void absenceIsRefused() {
        Variants<Shape, Void, String> names = Variants.<Shape, Void, String>of(Shape.class)
                .when(Square.class, (square, none) -> "square")
                .when(Solid.class, (solid, none) -> "solid")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.apply(null, null))
                .withMessage("value is null; allowed is one of Solid, Square");
    }

    private sealed interface Shape permits Square, Solid {}

    private record Square(int side) implements Shape {}

    private non-sealed interface Solid extends Shape {}

    private record Cube() implements Solid {}
}
