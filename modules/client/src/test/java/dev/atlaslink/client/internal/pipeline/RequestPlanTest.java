package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import dev.atlaslink.client.internal.http.Requests;
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

/**
 * Every generated operation goes out as Feign itself would send it, to the byte, whatever the arguments are: by the class that is
 * generated beside its interface, and by the annotations.
 */
final class RequestPlanTest {
    private static final List<Class<?>> APIS = List.of(
            dev.atlaslink.api.v1.PrivateEndpointServicesApi.class,
            dev.atlaslink.api.v1.PrivateLinkConnectionsApi.class,
            dev.atlaslink.api.v2.PrivateEndpointServicesApi.class,
            EncryptionAtRestApi.class,
            OAuthApi.class);

    private static final RequestEncoder ENCODER = new RequestEncoder(new LazyMapper());

    private final FeignRequests feign = new FeignRequests(PlannedRequests.BASE_URL, ENCODER);

    static Stream<Class<?>> apis() {
        return APIS.stream();
    }

    static Stream<Method> operations() {
        return APIS.stream().flatMap(api -> Stream.of(api.getMethods()));
    }

    @ParameterizedTest
    @MethodSource("apis")
    void generatedClassIsFoundBesideItsInterface(Class<?> api) {
        assertThat(PlannedRequests.implementation(api)).isInstanceOf(WrittenApi.class);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void requestIsTheOneThatFeignWouldMake(Method operation) throws Exception {
        Class<?> api = operation.getDeclaringClass();
        assertSameRequests(operation, new PlannedRequests(api, PlannedRequests.implementation(api), Optional.empty()));
        assertSameRequests(operation, new PlannedRequests(api, AnnotatedApi.of(api, ENCODER), Optional.empty()));
    }

    private void assertSameRequests(Method operation, PlannedRequests requests) throws Exception {
        for (OddArguments odd : OddArguments.all()) {
            Request request = requests.of(operation, odd.of(operation));

            Request expected = feign.request(operation, odd.encoded(operation));
            assertThat(request.url()).isEqualTo(expected.url());
            assertThat(request.httpMethod()).isEqualTo(expected.httpMethod());
            assertThat(request.body()).isEqualTo(expected.body());
            assertThat(request.headers()).isEqualTo(withoutLength(expected.headers()));
            assertThat(Requests.operationId(request)).isEqualTo(operation.getName());
            assertThat(Requests.returnsNothing(request)).isEqualTo(operation.getReturnType() == void.class);
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
