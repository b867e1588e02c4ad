package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.RawResponse;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Listeners see each response as it came, and cannot do harm. */
final class ListeningClientTest {
    private static final Request REQUEST = ThingRequests.of("getThing", "https://cloud.mongodb.com/things?pretty=true");

    private static final Client ATLAS = Responses.always(
            404,
            Map.of(
                    "Content-Type", List.of("application/vnd.atlas.2023-01-01+json"),
                    "X-Two", List.of("1", "2"),
                    "Set-Cookie", List.of("session=secret")),
            "{\"größe\":1}");

    private final List<RawResponse> heard = new ArrayList<>();

    @Test
    void listenerSeesTheResponseAsItCame() throws IOException {
        Response response = execute(ATLAS, heard::add);

        assertThat(response.status()).isEqualTo(404);
        assertThat(heard).hasSize(1);
        RawResponse raw = heard.get(0);
        assertThat(raw.status()).isEqualTo(404);
        assertThat(raw.body()).isEqualTo("{\"größe\":1}");
        assertThat(raw.call().operationId()).isEqualTo("getThing");
        assertThat(raw.call().path()).isEqualTo("/things");
        assertThat(raw.resourceDate()).contains(LocalDate.parse("2023-01-01"));
        assertThat(raw.headers()).containsEntry("x-two", List.of("1", "2"));
    }

    @Test
    void listenerGetsNoCookie() throws IOException {
        execute(ATLAS, heard::add);

        assertThat(heard.get(0).headers()).containsOnlyKeys("content-type", "x-two");
    }

    @Test
    void responseCanStillBeRead() throws IOException {
        Response response = execute(ATLAS, heard::add);

        assertThat(JsonBody.isEmptyOrJson(response)).isTrue();
    }

    @Test
    void responseWithoutABodyIsHeardAsAnEmptyText() throws IOException {
        execute(Responses.always(204, Map.of(), null), heard::add);

        assertThat(heard.get(0).body()).isEmpty();
        assertThat(heard.get(0).resourceDate()).isEmpty();
    }

    @Test
    void listenerThatFailsCostsNeitherTheCallNorTheOthers() throws IOException {
        Consumer<RawResponse> unchecked = raw -> {
            throw new IllegalStateException("mistake");
        };
        Consumer<RawResponse> checked = raw -> ListeningClientTest.<RuntimeException>sneak(new IOException("mistake"));

        assertThat(execute(ATLAS, List.of(unchecked, checked, heard::add)).status())
                .isEqualTo(404);
        assertThat(heard).hasSize(1);
    }

    private static Response execute(Client next, Consumer<RawResponse> listener) throws IOException {
        return execute(next, List.of(listener));
    }

    private static Response execute(Client next, List<Consumer<RawResponse>> listeners) throws IOException {
        return ThingCall.of(new ListeningClient(next, listeners), REQUEST);
    }

    /** As Kotlin throws a checked exception: undeclared. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void sneak(Exception failure) throws E {
        throw (E) failure;
    }
}
