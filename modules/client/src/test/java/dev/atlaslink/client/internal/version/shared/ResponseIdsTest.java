package dev.atlaslink.client.internal.version.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad id in a response is a mistake of Atlas, and proves that the request did its work. */
final class ResponseIdsTest {
    private static final String ID = "66b81b2f5f1d0c4e8a7d3c10";
    private static final EndpointId ASKED = EndpointId.of("asked");

    @Test
    void usableIdsAreRead() {
        assertThat(ResponseIds.service(ID)).isEqualTo(EndpointServiceId.of(ID));
        assertThat(ResponseIds.encryptionAtRestEndpoint(ID)).isEqualTo(EncryptionAtRestEndpointId.of(ID));
        assertThat(ResponseIds.endpoint(Optional.of("named"), ASKED)).isEqualTo(EndpointId.of("named"));
    }

    @Test
    void endpointThatIsNotNamedIsTheOneAskedFor() {
        assertThat(ResponseIds.endpoint(Optional.empty(), ASKED)).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "..", "66B81B2F", "66b81b2f5f1d0c4e8a7d3c10/.."})
    void unusableIdOfAServiceProvesTheWork(String id) {
        UnexpectedResponseException failure =
                catchThrowableOfType(UnexpectedResponseException.class, () -> ResponseIds.service(id));

        assertThat(failure)
                .hasMessageStartingWith("the response holds no usable id: ")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(failure.provesTheWork()).isTrue();
        assertThat(failure.resourceId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void unusableIdOfAnEndpointIsNotReplacedByTheOneAskedFor(String id) {
        assertThatThrownBy(() -> ResponseIds.endpoint(Optional.of(id), ASKED))
                .isInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void messageBeginsWithTheActionInWhichItHappened() {
        assertThatThrownBy(() -> Action.during("reading the service", () -> ResponseIds.service("")))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageStartingWith("reading the service failed: the response holds no usable id: ");
    }
}
