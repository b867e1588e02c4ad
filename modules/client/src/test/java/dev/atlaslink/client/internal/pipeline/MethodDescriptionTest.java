package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.http.OperationTarget;
import dev.atlaslink.client.internal.http.Requests;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import org.junit.jupiter.api.Test;

/** What a request tells of the method that has made it. */
final class MethodDescriptionTest {
    @Test
    void requestKnowsItsOperation() {
        assertThat(target(ThingsApi.class, "find", "5f7c", "true"))
                .isEqualTo(new OperationTarget("find", "Things", "/things/{id}", false));
        assertThat(target(ThingsApi.class, "delete"))
                .isEqualTo(new OperationTarget("delete", "Things", "/things", true));
    }

    /** An interface that a user wrote need not be named as the generated ones are. */
    @Test
    void interfaceOfAnotherNameIsATagByItself() {
        assertThat(target(Others.class, "others").tag()).isEqualTo("Others");
    }

    /** What one extends is the generated interface, whose name is a tag of the specification. */
    @Test
    void tagIsThatOfTheInterfaceThatDeclaresTheMethod() {
        assertThat(target(MoreThings.class, "delete").tag()).isEqualTo("Things");
        assertThat(target(MoreThings.class, "more").tag()).isEqualTo("MoreThings");
    }

    private static OperationTarget target(Class<?> type, String method, Object... arguments) {
        Request request = new PlannedRequests(type).of(method, arguments);
        return new OperationTarget(
                Requests.operationId(request),
                Requests.tag(request),
                Requests.pathTemplate(request),
                Requests.returnsNothing(request));
    }

    interface ThingsApi {
        @RequestLine("GET /things/{id}?pretty={pretty}")
        String find(@Param("id") String id, @Param("pretty") String pretty);

        @RequestLine("DELETE /things")
        void delete();
    }

    interface MoreThings extends ThingsApi {
        @RequestLine("GET /more")
        String more();
    }

    interface Others {
        @RequestLine("GET /others")
        String others();
    }
}
