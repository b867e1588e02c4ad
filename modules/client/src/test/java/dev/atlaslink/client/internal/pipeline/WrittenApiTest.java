package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.client.internal.http.Requests;
import feign.RequestLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interface is implemented by the class that the generator has written beside it. */
final class WrittenApiTest {
    /** Names of the methods of which somebody has asked what is said. */
    private static final List<String> ASKED = new ArrayList<>();

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    @Test
    void methodIsPlannedAtItsFirstCallForAllViews() {
        Implementation things = PlannedRequests.implementation(ThingsApi.class);
        PlannedRequests one = new PlannedRequests(ThingsApi.class, things, Optional.empty());
        PlannedRequests other = new PlannedRequests(ThingsApi.class, things, Optional.empty());
        assertThat(ASKED).isEmpty();

        assertThat(one.target("list")).isEqualTo("/things");
        assertThat(one.target("list")).isEqualTo("/things");
        assertThat(other.target("list")).isEqualTo("/things");

        assertThat(ASKED).containsExactly("list");
    }

    /** All of them tell which dates an operation has. */
    @Test
    void dateThatTheUserWantsLeadsToTheMethodsOwnVersion() {
        PlannedRequests dated = new PlannedRequests(ThingsApi.class, Optional.of(LocalDate.parse("2024-06-01")));

        assertThat(Requests.header(dated.of("list").headers(), "Accept"))
                .contains("application/vnd.atlas.2024-06-01+json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated.of("listV20250101"))
                .withMessage(
                        "resourceDate is 2024-06-01; allowed for listV20250101 is 2025-01-01 or later, and for list"
                                + " 2023-01-01 or later");
        assertThat(ASKED).containsOnlyOnce("list", "listV20250101");
    }

    @ParameterizedTest
    @ValueSource(classes = {HiddenApi.class, OtherApi.class, StrangeApi.class})
    void classThatIsNotTheGeneratorsIsLeftAlone(Class<?> type) {
        assertThat(PlannedRequests.implementation(type)).isInstanceOf(AnnotatedApi.class);
        assertThat(new PlannedRequests(type).target("list")).isEqualTo("/annotated");
    }

    @Test
    void interfaceOfTheUsersOwnIsReadWithAllThatItInherits() {
        assertThat(PlannedRequests.implementation(MoreThings.class)).isInstanceOf(AnnotatedApi.class);
        assertThat(new PlannedRequests(MoreThings.class).target("list")).isEqualTo("/annotated");
    }

    @Test
    void classThatFailsSaysSo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PlannedRequests(FailingApi.class))
                .withMessage("broken");
    }

    /** Its class says something else than its annotations, so that a test sees who was asked. */
    public interface ThingsApi {
        @RequestLine("GET /annotated")
        String list();

        @RequestLine("GET /annotated/v2")
        String listV20250101();
    }

    /** As the generator writes it. */
    public static final class ThingsApiCalls implements ThingsApi {
        private final Function<Object[], Object> list;
        private final Function<Object[], Object> listV20250101;

        public ThingsApiCalls(BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner) {
            list = planner.apply("list", () -> described("list", "2023-01-01"));
            listV20250101 = planner.apply("listV20250101", () -> described("listV20250101", "2025-01-01"));
        }

        private static Map<String, Object> described(String method, String date) {
            ASKED.add(method);
            return Map.of(
                    "requestLine",
                    "GET /things",
                    "headers",
                    List.of("Accept: application/vnd.atlas." + date + "+json"),
                    "returnType",
                    String.class);
        }

        @Override
        public String list() {
            return (String) list.apply(new Object[] {});
        }

        @Override
        public String listV20250101() {
            return (String) listV20250101.apply(new Object[] {});
        }
    }

    /** Extends a generated one. */
    public interface MoreThings extends ThingsApi {}

    /** The class beside it is not for everybody. */
    public interface HiddenApi {
        @RequestLine("GET /annotated")
        String list();
    }

    abstract static class HiddenApiCalls implements HiddenApi {
        protected HiddenApiCalls(
                BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner) {
            throw new IllegalStateException("not to be made: " + planner);
        }
    }

    /** The class beside it is made of nothing. */
    public interface OtherApi {
        @RequestLine("GET /annotated")
        String list();
    }

    /** A user's own. */
    public static final class OtherApiCalls implements OtherApi {
        @Override
        public String list() {
            return "";
        }
    }

    /** The class beside it has nothing to do with it. */
    public interface StrangeApi {
        @RequestLine("GET /annotated")
        String list();
    }

    /** A user's own. */
    public static final class StrangeApiCalls {}

    /** The class beside it fails. */
    public interface FailingApi {
        @RequestLine("GET /annotated")
        String list();
    }

    /** Is made by nobody. */
    public static final class FailingApiCalls implements FailingApi {
        public FailingApiCalls(BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner) {
            throw new IllegalStateException("broken");
        }

        @Override
        public String list() {
            return "";
        }
    }
}
