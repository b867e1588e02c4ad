package dev.atlaslink.spectools.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.breaks.Break;
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
    private static final String IMPLEMENTED = """
            public interface dev.atlaslink.Client
              @RequestLine("PUT /a") void send(@Param("a") dev.atlaslink.Wish, dev.atlaslink.Body, dev.atlaslink.Source)

            public interface dev.atlaslink.Source
              dev.atlaslink.Permit take(int)

            public interface dev.atlaslink.Permit
              void cancel()

            public sealed interface dev.atlaslink.Wish
              String region()

            public interface dev.atlaslink.Body
              static dev.atlaslink.ImmutableBody$Builder builder()

            public @interface dev.atlaslink.Setup
              String region() default ""
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
    void aNewAbstractMethodBreaksThoseWhoImplementWhatTheyHandInOrGiveBack() {
        assertThat(breaksOfAdding("void reset()", "dev.atlaslink.Source"))
                .containsExactly("dev.atlaslink.Source demands: void reset()");
        assertThat(breaksOfAdding("void reset()", "dev.atlaslink.Permit"))
                .containsExactly("dev.atlaslink.Permit demands: void reset()");
        assertThat(breaksOfAdding("String zone()", "dev.atlaslink.Setup"))
                .containsExactly("dev.atlaslink.Setup demands: String zone()");
    }

    @Test
    void aNewMethodThatNobodyMustImplementIsNone() {
        assertThat(breaksOfAdding("default void reset()", "dev.atlaslink.Source"))
                .isEmpty();
        assertThat(breaksOfAdding("String zone() default \"\"", "dev.atlaslink.Setup"))
                .isEmpty();
        assertThat(breaksOfAdding("void reset()", "dev.atlaslink.Client"))
                .as("given, not handed in")
                .isEmpty();
        assertThat(breaksOfAdding("String zone()", "dev.atlaslink.Wish"))
                .as("sealed")
                .isEmpty();
        assertThat(breaksOfAdding("String zone()", "dev.atlaslink.Body"))
                .as("built")
                .isEmpty();
    }

    @Test
    void everyChangeShowsInReviewAnAdditionToo() {
        ApiText changed = new ApiText(RELEASED.replace("void write(String)", "void write(int)"));
        assertThat(new ApiText(RELEASED).changes(changed))
                .containsExactly("- dev.atlaslink.A: void write(String)", "+ dev.atlaslink.A: void write(int)");
    }

    private static List<String> breaksOfAdding(String newMember, String type) {
        String header = "interface " + type + "\n";
        return breaks(IMPLEMENTED, IMPLEMENTED.replace(header, header + "  " + newMember + "\n"));
    }

    private static List<String> breaks(String current) {
        return breaks(RELEASED, current);
    }

    private static List<String> breaks(String released, String current) {
        return ApiBreaks.between(new ApiText(released), new ApiText(current))
                .map(Break::id)
                .toList();
    }
}
