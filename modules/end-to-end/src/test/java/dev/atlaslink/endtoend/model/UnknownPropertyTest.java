package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.model.AwsKms;
import dev.atlaslink.api.v2.model.EncryptionAtRest;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
import dev.atlaslink.api.v2.model.Link;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a spec does not name is kept, and null, absent and empty are treated alike where Atlas mixes them. */
final class UnknownPropertyTest {
    @ParameterizedTest
    @EnumSource
    void unknownPropertiesAreKeptInOrderAndWrittenBack(JsonLibrary json) {
        String text = "{\"href\":\"https://host/x\",\"rel\":\"self\","
                + "\"zone\":{\"name\":\"a\",\"rank\":3},\"tags\":[\"b\",null],\"old\":null}";
        Link link = json.read(text, Link.class);
        assertThat(link.unknownProperties().keySet()).containsExactly("zone", "tags", "old");
        assertThat(link.unknownProperties())
                .containsEntry("zone", Map.of("name", "a", "rank", 3))
                .containsEntry("tags", Arrays.asList("b", null))
                .containsEntry("old", null);
        assertThat(json.write(link, Link.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void nullPutAmongUnknownPropertiesIsSentAsNull(JsonLibrary json) {
        AwsKms kms = AwsKms.builder()
                .enabled(true)
                .putUnknownProperties("roleId", null)
                .build();
        assertThat(json.write(kms, AwsKms.class)).isEqualTo("{\"enabled\":true,\"roleId\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void explicitNullsReadAsAbsent(JsonLibrary json) {
        String text = "{\"awsKms\":null,\"azureKeyVault\":{\"enabled\":null},\"enabledForSearchNodes\":null}";
        EncryptionAtRest settings = json.read(text, EncryptionAtRest.class);
        assertThat(settings.awsKms()).isEmpty();
        assertThat(settings.enabledForSearchNodes()).isEmpty();
        assertThat(settings.azureKeyVault().orElseThrow().enabled()).isEmpty();
        assertThat(settings.googleCloudKms()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void arraysThatAreNullAbsentOrHoldNullsReadAsLists(JsonLibrary json) {
        assertThat(List.of("{}", "{\"results\":null,\"links\":null}", "{\"results\":[null],\"links\":[null]}"))
                .allSatisfy(text -> {
                    EncryptionAtRestPrivateEndpointPage page =
                            json.read(text, EncryptionAtRestPrivateEndpointPage.class);
                    assertThat(page.results()).isEmpty();
                    assertThat(page.links()).isEmpty();
                });
    }
}
