package dev.atlaslink.endtoend.creation;

import static dev.atlaslink.endtoend.creation.IncompleteResponses.NONE;
import static dev.atlaslink.endtoend.creation.IncompleteResponses.PAGE;
import static dev.atlaslink.endtoend.creation.IncompleteResponses.play;
import static dev.atlaslink.endtoend.creation.IncompleteResponses.v2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link IncompleteResponseTest} says of services, for endpoints for encryption at rest, which come in pages. */
final class IncompleteEncryptionEndpointTest {
    private static final String ID = "66b81bd05f1d0c4e8a7d3c4a";
    private static final String OTHER_ID = "66b81bd05f1d0c4e8a7d3c4b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":{\"name\":\"US_EAST_1\"}}",
                "{\"id\":\"" + ID + "\",\"status\":{}, \"cloudProvider\":\"AWS\"}",
            })
    void whatAtlasSaysThatItCreatedIsNamedAndNotCreatedAgain(String body) {
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOfSatisfying(
                                OutcomeUnknownException.class,
                                unknown -> assertThat(unknown.id()).contains(ID))
                        .hasMessageContainingAll(ID, "US_EAST_1"),
                1,
                NONE,
                v2(202, body),
                NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "[]", "null", "", "{\"id\":\"" + ID})
    void whatAtlasCreatedWithoutSayingWhatIsNotCreatedAgain(String body) {
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasMessageContaining("US_EAST_1"),
                1,
                NONE,
                v2(202, body),
                NONE);
    }

    @Test
    void whatAtlasSaysThatItCreatedIsTakenFromTheList() {
        String shown = "{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":\"US_EAST_1\"}]}";
        play(
                project ->
                        assertThat(encryption(project).create("US_EAST_1").id()).isEqualTo(ID),
                1,
                NONE,
                v2(202, "{\"id\":\"" + ID + "\",\"cloudProvider\":{}}"),
                NONE,
                v2(200, shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS", "AZURE"})
    void encryptionEndpointNeedsNoRegion(CloudProvider provider) {
        String body = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\"}";
        Region region = Region.of(provider, "US_EAST_2");
        play(
                project -> {
                    EncryptionAtRestEndpoints endpoints =
                            project.encryptionAtRest().endpoints(provider);
                    assertThat(endpoints.create(region).id()).isEqualTo(ID);
                    assertThat(endpoints.get(EncryptionAtRestEndpointId.of(ID)).region())
                            .isEmpty();
                    assertThat(endpoints.list().toList())
                            .singleElement()
                            .satisfies(listed -> assertThat(listed.region()).isEmpty());
                    assertThatThrownBy(() -> endpoints.find(region))
                            .isInstanceOf(AmbiguousResultException.class)
                            .hasMessageContaining(ID);
                },
                1,
                NONE,
                v2(202, body),
                v2(200, body),
                v2(200, "{\"results\":[" + body + "]}"));
    }

    /** It will never tell its region, so nothing is gained by looking at it until it does. */
    @ParameterizedTest
    @ValueSource(strings = {"AWS", "AZURE"})
    void encryptionEndpointThatFailedWithoutARegionKeepsNobodyWaiting(CloudProvider provider) {
        String failed = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\",\"status\":\"FAILED\"}";
        String made = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + OTHER_ID
                + "\",\"regionName\":\"US_EAST_2\",\"status\":\"INITIATING\"}";
        play(
                project -> assertThat(project.encryptionAtRest()
                                .endpoints(provider)
                                .ensure(Region.of(provider, "US_EAST_2"))
                                .id())
                        .isEqualTo(OTHER_ID),
                1,
                v2(200, "{\"results\":[" + failed + "]}"),
                v2(202, made),
                v2(200, "{\"results\":[" + failed + "," + made + "]}"));
    }

    /** Looking at it again is no help. */
    @ParameterizedTest
    @ValueSource(strings = {"AWS", "AZURE"})
    void encryptionEndpointThatFailedWithoutARegionIsNotSaidToTellItLater(CloudProvider provider) {
        String failed = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\",\"status\":\"FAILED\"}";
        String coming =
                "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + OTHER_ID + "\",\"status\":\"INITIATING\"}";
        String advice = "; Atlas will not tell where these are, delete them or choose one by its id: " + ID;
        play(
                project -> {
                    EncryptionAtRestEndpoints endpoints =
                            project.encryptionAtRest().endpoints(provider);
                    assertThatThrownBy(() -> endpoints.find(Region.of(provider, "US_EAST_2")))
                            .hasMessageEndingWith("is known to be in US_EAST_2" + advice)
                            .isInstanceOfSatisfying(
                                    AmbiguousResultException.class,
                                    unclear -> assertThat(unclear.candidates()).containsExactly(ID));
                    assertThatThrownBy(() -> endpoints.find(Region.of(provider, "US_EAST_2")))
                            .hasMessageEndingWith(
                                    "is known to be in US_EAST_2; Atlas does not tell yet where these are, look"
                                            + " again when they are ready: " + OTHER_ID + advice)
                            .isInstanceOfSatisfying(
                                    AmbiguousResultException.class,
                                    unclear -> assertThat(unclear.candidates()).containsExactly(OTHER_ID, ID));
                },
                0,
                v2(200, "{\"results\":[" + failed + "]}"),
                v2(200, "{\"results\":[" + failed + "," + coming + "]}"));
    }

    @Test
    void ensureDoesNotAdviseToWaitForWhatFailedWithoutARegion() {
        String failed = "{\"cloudProvider\":\"AWS\",\"status\":\"FAILED\",\"id\":\"";
        play(
                project -> assertThatThrownBy(() -> encryption(project).ensure("US_EAST_1"))
                        .isInstanceOf(AmbiguousResultException.class)
                        .hasMessageContainingAll("will not tell", ID, OTHER_ID, "; delete what failed"),
                1,
                v2(200, "{\"results\":[" + failed + ID + "\"}," + failed + OTHER_ID + "\"}]}"),
                v2(409, "{\"error\":409,\"errorCode\":\"PRIVATE_ENDPOINT_ALREADY_EXISTS\"}"),
                v2(200, "{\"results\":[" + failed + ID + "\"}," + failed + OTHER_ID + "\"}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{}'",
                "'{\"results\":null}'",
                "'{\"results\":[null]}'",
                "'{\"results\":{}}'",
                "'{\"results\":[],\"totalCount\":1}'",
                "'{\"totalCount\":0}'",
                "'[]'"
            })
    void listThatLacksItsItemsProvesNoAbsence(String page) {
        play(
                project -> {
                    assertThatThrownBy(() -> encryption(project).ensure("US_EAST_1"))
                            .isInstanceOf(UnexpectedResponseException.class);
                    assertThatThrownBy(() -> encryption(project).find("US_EAST_1"))
                            .isInstanceOf(UnexpectedResponseException.class);
                    assertThatThrownBy(() -> encryption(project).list().toList())
                            .isInstanceOf(UnexpectedResponseException.class);
                },
                0,
                v2(200, page));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 303, 307, 400, 401, 403, 404, 409, 410})
    void refusalOfSomebodyElseIsSettledByOneLook(int status) {
        String shown = "{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":\"US_EAST_1\"}]}";
        play(
                project ->
                        assertThat(encryption(project).create("US_EAST_1").id()).isEqualTo(ID),
                1,
                NONE,
                CannedResponse.html(status),
                v2(200, shown));
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasMessageContaining("not Atlas's own"),
                1,
                NONE,
                CannedResponse.html(status),
                NONE);
    }

    @Test
    void pageInsteadOfASuccessIsSettledByOneLook() {
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOf(OutcomeUnknownException.class),
                1,
                NONE,
                PAGE,
                NONE);
    }

    private static EncryptionAtRestEndpoints encryption(AtlasProject project) {
        return project.encryptionAtRest().endpoints(CloudProvider.AWS);
    }
}
