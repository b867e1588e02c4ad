package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor finds out about keys and secrets, over a socket. */
class DoctorSecretTest {
    private static final String KEY = "API key";
    private static final String ACCOUNT = "service account";

    @AutoClose
    private final DoctorPatient patient = new DoctorPatient();

    private final String account = patient.simulator().serviceAccount().clientId();

    @Test
    void aKeyThatDoesNotFitIsRefused() {
        patient.with("MONGODB_ATLAS_PRIVATE_API_KEY", "another");

        DoctorRun doctor = patient.problem();

        assertThat(doctor.finding(KEY, "login"))
                .startsWith("problem: getSystemStatus failed: ")
                .contains("401")
                .endsWith(
                        "-> check both halves, the address of Atlas, and whether it was deleted or its secret has ended");
        for (String check : List.of("address", "roles", "limits")) {
            assertThat(doctor.finding(KEY, check)).isEqualTo("skipped: Atlas does not let it in");
        }
        assertThat(doctor.finding(ACCOUNT, "login")).isEqualTo("ok: Atlas accepts it");
        assertThat(doctor.finding("API v2", "versions")).startsWith("ok: ");
        assertThat(doctor.finding("all kinds", "compare"))
                .startsWith("warning: ")
                .contains("Atlas lets in only the service account");
    }

    @Test
    void aSecretThatHasEndedIsRefused() {
        patient.simulator().access().expireSecret(account, DoctorPatient.NOW);

        DoctorRun doctor = patient.problem();

        assertThat(doctor.finding(ACCOUNT, "login"))
                .startsWith("problem: createAccessToken failed: ")
                .contains("invalid_client");
        assertThat(doctor.finding(ACCOUNT, "tokens")).startsWith("skipped: ");
        assertThat(doctor.finding(ACCOUNT, "secret")).startsWith("skipped: ");
        assertThat(doctor.finding("API v2", "versions")).isEqualTo("skipped: Atlas does not let it in");
    }

    @ParameterizedTest
    @CsvSource({
        "P15D, 'ok: ends at 2026-01-16T00:00:00Z, in 15 days'",
        "P14D, 'warning: ends at 2026-01-15T00:00:00Z, in 14 days -> create another secret in Atlas: with it, this one lasts"
                + " for 7 days at most'",
        "PT1H, 'warning: ends at 2026-01-01T01:00:00Z, in 0 days -> create another secret in Atlas: with it, this one lasts"
                + " for 7 days at most'"
    })
    void theEndOfASecretIsTold(Duration left, String finding) {
        patient.simulator().access().expireSecret(account, DoctorPatient.NOW.plus(left));

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(ACCOUNT, "secret")).isEqualTo(finding);
        assertThat(doctor.facts(ACCOUNT, "secret").path("daysLeft").longValue()).isEqualTo(left.toDays());
    }

    @Test
    void ofSeveralSecretsTheOneUsedLastCounts() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", """
                        {"roles": [], "secrets": [{"expiresAt": "2026-01-02T00:00:00Z"},
                          {"expiresAt": "2027-01-01T00:00:00Z", "lastUsedAt": "2026-01-01T00:00:00Z"}]}"""))
                        .onOperation("getGroupServiceAccount"));

        assertThat(patient.fine().finding(ACCOUNT, "secret")).startsWith("ok: ends at 2027-01-01T00:00:00Z");
    }

    @Test
    void whereNoneWasUsedTheOneThatEndsFirstCounts() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", """
                        {"secrets": [{"expiresAt": "2026-01-02T00:00:00Z"}, {"expiresAt": "2027-01-01T00:00:00Z"}]}"""))
                        .onOperation("getGroupServiceAccount"));

        assertThat(patient.fine().finding(ACCOUNT, "secret")).startsWith("warning: ends at 2026-01-02T00:00:00Z");
    }

    @Test
    void aSecretThatHasEndedDoesNotCountEvenIfItWasUsedLast() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", """
                        {"secrets": [{"expiresAt": "2026-01-01T00:00:00Z", "lastUsedAt": "2025-12-31T00:00:00Z"},
                          {"expiresAt": "2027-01-01T00:00:00Z"}]}"""))
                        .onOperation("getGroupServiceAccount"));

        assertThat(patient.fine().finding(ACCOUNT, "secret")).startsWith("ok: ends at 2027-01-01T00:00:00Z");
    }

    @Test
    void secretsThatAreNotShownAreNotKnown() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"secrets\": [{}]}"))
                        .onOperation("getGroupServiceAccount"));

        assertThat(patient.fine().finding(ACCOUNT, "secret")).isEqualTo("not known: Atlas shows none of its secrets");
    }

    @Test
    void whereAllHaveEndedByTheClockOfThisMachineTheEndIsNotKnown() {
        patient.simulator().access().expireSecret(account, DoctorPatient.NOW.plus(Duration.ofDays(1)));
        patient.setClock(DoctorPatient.NOW.plus(Duration.ofDays(2)));

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(ACCOUNT, "login")).isEqualTo("ok: Atlas accepts it");
        assertThat(doctor.finding(ACCOUNT, "secret"))
                .isEqualTo(
                        "not known: Atlas shows none that lasts by the clock of this machine, although it accepts it");
        assertThat(doctor.finding("http", "clock")).startsWith("warning: 172800 s ahead of Atlas's");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | {\"error\":\"access_denied\",\"error_description\":\"Too many.\"}",
                "429 | {\"error\":429,\"errorCode\":\"RATE_LIMITED\",\"detail\":\"Too many.\"}"
            })
    void limitsOfTokensAreTold(int status, String body) {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(status).body("application/json", body))
                        .onOperation("createAccessToken"));

        DoctorRun doctor = patient.problem();

        assertThat(doctor.finding(ACCOUNT, "login")).isEqualTo("not known: Atlas issues no token now: see tokens");
        assertThat(doctor.finding(ACCOUNT, "tokens"))
                .startsWith("problem: createAccessToken failed: Too many.")
                .contains("-> Atlas allows 100 at once");
    }
}
