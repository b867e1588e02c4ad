package dev.atlaslink.contract.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.contract.fixture.Break;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison with the released signatures names what is lost, and is silent about what is new. */
final class ApiBreaksTest {
    private static final String RELEASED = """
            public interface dev.atlaslink.A<T>
              @RequestLine("GET /a") String read()
              void write(String)

            public final class dev.atlaslink.B
              public B()
            """;

    @Test
    void aMemberThatIsGoneOrAnotherIsABreak() {
        assertThat(breaks(RELEASED.replace("void write(String)", "void write(int)")))
                .containsExactly("dev.atlaslink.A lost: void write(String)");
    }

    @Test
    void anotherRequestOfTheSameMethodIsABreak() {
        assertThat(breaks(RELEASED.replace("GET /a", "GET /b")))
                .containsExactly("dev.atlaslink.A lost: @RequestLine(\"GET /a\") String read()");
    }

    @Test
    void aTypeThatIsGoneIsOneBreakWithAllItsMembers() {
        assertThat(breaks(RELEASED.substring(0, RELEASED.indexOf("public final class"))))
                .containsExactly("dev.atlaslink.B is gone");
    }

    @Test
    void aTypeThatIsDeclaredInAnotherWayIsABreak() {
        assertThat(breaks(RELEASED.replace("final class", "abstract class")))
                .containsExactly("dev.atlaslink.B lost: public final class dev.atlaslink.B");
    }

    @Test
    void whatIsNewOrDeprecatedIsNone() {
        assertThat(breaks(RELEASED.replace("  void", "  @Deprecated(since = \"2\") void")
                        + "  public int size()\n\npublic enum dev.atlaslink.C\n"))
                .isEmpty();
    }

    @Test
    void everyChangeShowsInReviewAnAdditionToo() {
        ApiText changed = new ApiText(RELEASED.replace("void write(String)", "void write(int)"));
        assertThat(new ApiText(RELEASED).changes(changed))
                .containsExactly("- dev.atlaslink.A: void write(String)", "+ dev.atlaslink.A: void write(int)");
    }

    private static List<String> breaks(String current) {
        return ApiBreaks.between(new ApiText(RELEASED), new ApiText(current))
                .map(Break::id)
                .toList();
    }
}
