package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import feign.Body;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interface asks for and the client would not send is refused as soon as the interface is used. */
final class ForeignAnnotationTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                HeaderMapApi.class,
                BodyTemplateApi.class,
                UnknownVariableApi.class,
                TwoVariablesApi.class,
                HalfParameterApi.class,
                QueryObjectApi.class
            })
    void interfaceIsRefused(Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedRequests.implementation(type))
                .withMessageMatching("get has .*; allowed (is|are) .*");
    }

    interface HeaderMapApi {
        @RequestLine("GET /things")
        void get(@HeaderMap Map<String, Object> headers);
    }

    interface BodyTemplateApi {
        @RequestLine("PUT /things")
        @Body("<name>{name}</name>")
        void get(@Param("name") String name);
    }

    interface UnknownVariableApi {
        @RequestLine("GET /things/{id}")
        void get();
    }

    interface TwoVariablesApi {
        @RequestLine("GET /things")
        @Headers("X-Range: {from}-{to}")
        void get(@Param("from") int from, @Param("to") int to);
    }

    interface HalfParameterApi {
        @RequestLine("GET /things?name=a{name}b")
        void get(@Param("name") String name);
    }

    interface QueryObjectApi {
        @RequestLine("GET /things")
        void get(@QueryMap Filter filter);
    }

    record Filter(String name) {}
}
