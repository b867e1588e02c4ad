package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every generated operation goes out as Feign itself would send it, to the byte, whatever the arguments are. */
final class RequestPlanTest {
    private static final String BASE_URL = "https://cloud.mongodb.com";
    private static final List<Class<?>> APIS = List.of(
            dev.atlaslink.api.v1.PrivateEndpointServicesApi.class,
            dev.atlaslink.api.v1.PrivateLinkConnectionsApi.class,
            dev.atlaslink.api.v2.PrivateEndpointServicesApi.class,
            EncryptionAtRestApi.class,
            OAuthApi.class);

    private final RequestEncoder encoder = new RequestEncoder(JsonCodec.mapper());
    private final FeignRequests feign = new FeignRequests(BASE_URL, encoder);

    static Stream<Method> operations() {
        return APIS.stream().flatMap(api -> Stream.of(api.getMethods()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void requestIsTheOneThatFeignWouldMake(Method operation) throws Exception {
        RequestPlan plan =
                new PlannedOnce(encoder).plans(operation.getDeclaringClass()).get(operation);
        for (OddArguments odd : OddArguments.all()) {
            Request request = plan.request(BASE_URL, odd.of(operation));

            Request expected = feign.request(operation, odd.encoded(operation));
            assertThat(request.url()).isEqualTo(expected.url());
            assertThat(request.httpMethod()).isEqualTo(expected.httpMethod());
            assertThat(request.body()).isEqualTo(expected.body());
            assertThat(request.headers()).isEqualTo(withoutLength(expected.headers()));
            assertThat(request.requestTemplate().methodMetadata().method()).isEqualTo(operation);
        }
    }

    @Test
    void parameterWithSeveralValuesIsRepeated() throws Exception {
        assertThat(listed(List.of("a b"))).isEqualTo(BASE_URL + "/things?name=a%20b&page=1");
        assertThat(listed(List.of("a", "b&c"))).isEqualTo(BASE_URL + "/things?name=a&name=b%26c&page=1");
        assertThat(listed(List.of())).isEqualTo(BASE_URL + "/things?page=1");
    }

    private String listed(List<String> names) throws ReflectiveOperationException {
        Method operation = ListedApi.class.getMethod("list", List.class, Integer.class);
        RequestPlan plan = new PlannedOnce(encoder).plans(ListedApi.class).get(operation);
        return plan.request(BASE_URL, names, 1).url();
    }

    @Test
    void headerThatIsAParameterIsRefusedAtOnce() {
        assertThatThrownBy(() -> new PlannedOnce(encoder).plans(HeaderApi.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("get has header X-Day: [{day}]; allowed is a fixed value");
    }

    /** The transport sets the length. */
    private static Map<String, Collection<String>> withoutLength(Map<String, Collection<String>> headers) {
        Map<String, Collection<String>> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(headers);
        rest.remove("Content-Length");
        return rest;
    }

    interface ListedApi {
        @RequestLine(value = "GET /things?name={name}&page={page}", decodeSlash = false)
        @Headers("Accept: application/json")
        void list(@Param("name") List<String> names, @Param("page") Integer page);
    }

    interface HeaderApi {
        @RequestLine("GET /things")
        @Headers("X-Day: {day}")
        void get(@Param("day") String day);
    }
}
