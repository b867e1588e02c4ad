package dev.atlaslink.simulator.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.JsonText;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Requests;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of the official v1.0 Go client are put into the form of the v1.0 pages, and no others are touched. */
class V1GoClientBodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "updateRegionalMode | true                                | {'enabled':true}",
                "updateRegionalMode | false                               | {'enabled':false}",
                "createEndpoint     | {'interfaceEndpointId':'a'}         | {'id':'a'}",
                "createEndpoint     | {'privateEndpointResourceId':'a','privateEndpointIPAddress':'b'} | {'id':'a','privateEndpointIPAddress':'b'}"
            })
    void whatContradictsThePagesIsTranslated(String operation, String sent, String read) {
        assertThat(JsonText.read(text(translated(operation, sent)))).isEqualTo(JsonText.read(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "updateRegionalMode          | {'enabled':true}",
                "updateRegionalMode          | 'true'",
                "updateRegionalMode          | {",
                "createEndpoint              | {'id':'a'}",
                "createEndpoint              | {'id':'a','interfaceEndpointId':'b'}",
                "createEndpoint              | ['interfaceEndpointId']",
                "createEndpoint              | {",
                "createInterfaceEndpoint     | {'interfaceEndpointId':'a'}",
                "toggleGroupPrivateEndpointRegionalMode | true"
            })
    void anythingElseIsLeftAsItCame(String operation, String sent) {
        assertThat(text(translated(operation, sent))).isEqualTo(sent);
    }

    private static ReceivedRequest translated(String operation, String body) {
        return V1GoClientBodies.translated(
                SampleOperations.named(operation), Requests.json("POST", "/some/path", body));
    }

    private static String text(ReceivedRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8).replace('"', '\'');
    }
}
