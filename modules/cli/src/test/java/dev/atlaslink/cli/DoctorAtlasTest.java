package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.settings.EndpointSet;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor finds out about clocks, limits and versions, over a socket. */
class DoctorAtlasTest {
    private static final String KEY = "API key";
    private static final String ACCOUNT = "service account";

    @AutoClose
    private final DoctorPatient patient = new DoctorPatient();

    @ParameterizedTest
    @CsvSource({
        "PT1M, ok: 60 s ahead of Atlas's",
        "PT61S, warning: 61 s ahead of Atlas's -> set the clock of this machine"
    })
    void theClockIsComparedWithTheDate(Duration skew, String finding) {
        patient.setClock(DoctorPatient.NOW.plus(skew));

        assertThat(patient.fine().finding("http", "clock")).startsWith(finding);
    }

    @Test
    void aClockThatIsBehindIsTold() {
        patient.simulator().clock().advance(Duration.ofMinutes(10));
        patient.setClock(DoctorPatient.NOW);

        assertThat(patient.fine().finding("http", "clock")).startsWith("warning: 600 s behind Atlas's");
    }

    @Test
    void withoutADateTheClockIsNotKnown() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200)
                                .header("Date", "today")
                                .body("application/json", "{}"))
                        .onOperation("getSystemStatus"));

        assertThat(patient.fine().finding("http", "clock")).isEqualTo("not known: no response told the time");
    }

    @Test
    void limitsThatAreNearlyUsedUpAreTold() {
        patient.simulator().rateLimits().set(EndpointSet.PRIVATE_ENDPOINT_SERVICES, 2, 60);

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(ACCOUNT, "limits"))
                .isEqualTo("ok: 1 of 2 calls of the project's private endpoints are left");
        assertThat(doctor.finding(KEY, "limits"))
                .startsWith(
                        "warning: 0 of 2 calls of the project's private endpoints are left -> somebody else uses them up");
    }

    @Test
    void limitsThatAreUsedUpAreTold() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(429).errorCode("RATE_LIMITED"))
                        .onOperation("getGroupPrivateEndpointRegionalMode"));

        assertThat(patient.fine().finding(KEY, "limits"))
                .startsWith("warning: ")
                .contains("429 RATE_LIMITED");
    }

    @Test
    void limitsThatNobodyTellsAreNotKnown() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"enabled\":false}"))
                        .onOperation("getGroupPrivateEndpointRegionalMode"));

        assertThat(patient.fine().finding(KEY, "limits")).isEqualTo("not known: the response did not tell");
    }

    @Test
    void versionsThatEndAreTold() {
        patient.simulator().versions().deprecate(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-08-05"));
        patient.simulator()
                .versions()
                .sunset(
                        "listGroupPrivateEndpointEndpointService",
                        LocalDate.parse("2023-01-01"),
                        LocalDate.parse("2027-07-01"));

        DoctorRun doctor = patient.fine();

        assertThat(doctor.findings().stream()
                        .filter(finding -> finding.path("check").textValue().equals("versions"))
                        .map(finding -> finding.path("seen").textValue()))
                .containsExactly(
                        "deprecated since 2025-08-05T00:00:00Z, and served until 2027-07-01T00:00:00Z:"
                                + " listGroupPrivateEndpointEndpointService",
                        "deprecated since 2025-08-05T00:00:00Z, without an end date yet: getGroupEncryptionAtRest");
    }

    /** The other checks ask for v2 whatever the generation is. */
    @Test
    void deprecationsOfAnotherGenerationAreNotTold() {
        patient.simulator().versions().deprecate(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-08-05"));
        patient.with("MONGODB_ATLAS_API_VERSION", "v1.0");

        assertThat(patient.fine().finding("API v1.0", "versions"))
                .isEqualTo("ok: nothing that was read has an end date");
    }

    @Test
    void aVersionThatHasEndedIsAProblem() {
        patient.simulator()
                .versions()
                .sunset(
                        "listGroupPrivateEndpointEndpointService",
                        LocalDate.parse("2023-01-01"),
                        LocalDate.parse("2025-07-01"));

        assertThat(patient.problem().findings())
                .filteredOn(finding -> finding.path("check").textValue().equals("versions")
                        && finding.path("verdict").textValue().equals("problem"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.path("seen").textValue()).contains("410 VERSION_GONE"));
    }

    @Test
    void whatCannotBeReadForAnotherReasonIsNotKnown() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(500)).onOperation("getGroupEncryptionAtRest"));

        assertThat(patient.fine().finding("API v", "versions"))
                .startsWith("not known: ")
                .contains("500 UNEXPECTED_ERROR");
    }

    @Test
    void anOlderGenerationIsReadAsAskedFor() {
        patient.with("MONGODB_ATLAS_API_VERSION", "v1.0");

        assertThat(patient.fine().finding("API v1.0", "versions"))
                .isEqualTo("ok: nothing that was read has an end date");
        assertThat(patient.simulator().journal().entries())
                .extracting(entry -> entry.operationId().orElse(""))
                .contains("listEndpointServices")
                .doesNotContain("listGroupPrivateEndpointEndpointService");
    }
}
