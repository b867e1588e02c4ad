package dev.atlaslink.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceCheckTest {
    private final Map<String, String> variables = new HashMap<>(Map.of(
            "MONGODB_ATLAS_CLIENT_ID", "id",
            "MONGODB_ATLAS_CLIENT_SECRET", "hunter2",
            "MONGODB_ATLAS_PUBLIC_API_KEY", "key",
            "MONGODB_ATLAS_PRIVATE_API_KEY", "hunter2"));

    @Test
    void eachGenerationIsToldWhatItUses() {
        assertThat(findings(List.of()).get(0).seen())
                .isEqualTo(
                        "the environment serves: service account \"id\" for v2, API key \"key\" for v1.0-legacy and v1.0");
    }

    @Test
    void whatNoGenerationUsesIsTold() {
        variables.put("MONGODB_ATLAS_ACCESS_TOKEN", "hunter2");

        assertThat(findings(List.of()).get(0).seen())
                .endsWith("; nothing uses its service account \"id\"")
                .contains("access token for v2");
    }

    @Test
    void oneKindForAllIsToldSo() {
        variables.put("MONGODB_ATLAS_AUTH_TYPE", "api_keys");

        Finding finding = findings(List.of()).get(0);
        assertThat(finding.seen()).isEqualTo("the environment serves: API key \"key\" for all generations");
        assertThat(finding.verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void variablesThatLoseToAProfileAreNamed() {
        assertThat(findings(List.of("A", "B")).get(0))
                .isEqualTo(
                        Finding.skipped("credentials", "source", "passed over for --profile is the environment: A, B"));
    }

    @Test
    void aSourceThatIsNotThereIsSkipped() {
        assertThat(findings(List.of()).get(1))
                .isEqualTo(Finding.skipped(
                        "credentials",
                        "source",
                        "the Atlas CLI's configuration: the environment names no home directory to look in"));
    }

    @Test
    void whereNoneServesEachSaysWhy() {
        variables.remove("MONGODB_ATLAS_CLIENT_ID");

        List<Finding> findings = findings(List.of());

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.PROBLEM);
        assertThat(findings.get(0).seen())
                .startsWith("no credentials serve: the environment: MONGODB_ATLAS_CLIENT_ID is not set although")
                .contains("; the Atlas CLI's configuration: ");
    }

    private List<Finding> findings(List<String> passedOver) {
        return new SourceCheck(AtlasClient.builder().environment(variables).credentialSources(), passedOver).findings();
    }
}
