package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Request;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
                new RequestPlans(encoder).plans(operation.getDeclaringClass()).get(operation);
        for (OddArguments odd : OddArguments.all()) {
            Request request = plan.request(BASE_URL, Optional.empty(), odd.of(operation));

            Request expected = feign.request(operation, odd.encoded(operation));
            assertThat(request.url()).isEqualTo(expected.url());
            assertThat(request.httpMethod()).isEqualTo(expected.httpMethod());
            assertThat(request.body()).isEqualTo(expected.body());
            assertThat(request.headers()).isEqualTo(withoutLength(expected.headers()));
            assertThat(request.requestTemplate().methodMetadata().method()).isEqualTo(operation);
        }
    }

    /** The transport sets the length. */
    private static Map<String, Collection<String>> withoutLength(Map<String, Collection<String>> headers) {
        Map<String, Collection<String>> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(headers);
        rest.remove("Content-Length");
        return rest;
    }
}
