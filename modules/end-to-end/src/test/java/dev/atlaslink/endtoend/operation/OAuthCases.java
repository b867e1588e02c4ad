package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.oauth;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.AccessToken;
import java.util.List;

/** Calls to the token endpoints, by a client that has a service account. */
final class OAuthCases {
    private OAuthCases() {}

    static List<OperationCase> all() {
        return List.of(
                oauth("createAccessToken", "before a call to v2")
                        .sends("POST", "/api/oauth/token")
                        .withForm("grant_type=client_credentials")
                        .by(stage -> stage.api(PrivateEndpointServicesApi.class)
                                .getGroupPrivateEndpointRegionalMode(stage.project())),
                oauth("createAccessToken", "called directly")
                        .sends("POST", "/api/oauth/token")
                        .withForm("grant_type=client_credentials")
                        .by(OAuthCases::create),
                oauth("revokeAccessToken", "called directly")
                        .sends("POST", "/api/oauth/revoke")
                        .withForm("token=never-issued&token_type_hint=access_token")
                        .by(stage -> stage.api(OAuthApi.class).revokeAccessToken("never-issued", "access_token")));
    }

    private static void create(Stage stage) {
        AccessToken token = stage.api(OAuthApi.class).createAccessToken("client_credentials");
        assertThat(token.accessToken()).isNotBlank();
        stage.whereAllIsKnown(() -> assertThat(token.expiresIn()).contains(3600));
        assertThat(token.tokenType()).contains("Bearer");
    }
}
