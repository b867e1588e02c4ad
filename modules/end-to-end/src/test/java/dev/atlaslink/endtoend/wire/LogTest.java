package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.JournalEntry;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** At whatever level an application logs, neither we nor the HTTP client beneath us write a secret. */
final class LogTest {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    @Test
    void digestLeavesNeitherKeyNorResponse() {
        list(atlas.apiKey());

        assertThat(log.clientLines())
                .anyMatch(line -> line.startsWith("dev.atlaslink.client.wire"))
                .anyMatch(line -> line.startsWith("org.apache.hc"))
                .noneMatch(line -> line.contains(atlas.simulator().apiKey().privateKey()))
                .noneMatch(line -> line.contains("Authorization"));
    }

    @Test
    void oauthLeavesNeitherSecretNorToken() {
        list(atlas.serviceAccount());

        String id = atlas.simulator().serviceAccount().clientId();
        String secret = atlas.simulator().serviceAccount().clientSecret();
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        assertThat(log.clientLines())
                .anyMatch(line -> line.startsWith("dev.atlaslink.client.wire"))
                .noneMatch(line -> line.contains(secret))
                .noneMatch(line -> line.contains(basic))
                .noneMatch(line -> line.contains(issuedToken()))
                .noneMatch(line -> line.contains("Authorization"));
    }

    private void list(AtlasCredentials credentials) {
        atlas.client(ApiVersion.V2, credentials)
                .project()
                .privateEndpointServices()
                .list(CloudProvider.AWS)
                .toList();
    }

    private String issuedToken() {
        List<JournalEntry> entries = atlas.simulator().journal().entries();
        Matcher token = TOKEN.matcher(entries.get(0).responseBodyText());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
