package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.settings.Role;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the doctor finds out about addresses, roles and projects, over a socket. */
class DoctorAccessTest {
    private static final String KEY = "API key";
    private static final String ACCOUNT = "service account";

    @AutoClose
    private final DoctorPatient patient = new DoctorPatient();

    private final String project = patient.simulator().projectId();
    private final String key = patient.simulator().apiKey().publicKey();
    private final String account = patient.simulator().serviceAccount().clientId();

    @Test
    void anAddressThatIsNotListedIsNamed() {
        patient.simulator().access().allowOnly(List.of("203.0.113.0/24"));

        DoctorRun doctor = patient.problem();

        for (String kind : List.of(KEY, ACCOUNT)) {
            assertThat(doctor.finding(kind, "login")).isEqualTo("ok: Atlas knows it, but not from here: see address");
            assertThat(doctor.finding(kind, "address"))
                    .startsWith("problem: Atlas saw 127.0.0.1, from where it may not be used -> ");
            assertThat(doctor.facts(kind, "address")).hasToString("{\"addressSeen\":\"127.0.0.1\"}");
            assertThat(doctor.finding(kind, "roles")).startsWith("skipped: ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[null]                  | problem: getSystemStatus failed: | {}",
                "[null, \"203.0.113.9\"] | problem: Atlas saw 203.0.113.9, | {\"addressSeen\":\"203.0.113.9\"}"
            })
    void anAddressThatIsNullIsNone(String parameters, String finding, String facts) {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(403)
                                .body(
                                        "application/json",
                                        "{\"error\":403,\"errorCode\":\"IP_ADDRESS_NOT_ON_ACCESS_LIST\",\"parameters\":"
                                                + parameters + "}"))
                        .onOperation("getSystemStatus"));

        DoctorRun doctor = patient.problem();

        assertThat(doctor.finding(KEY, "address")).startsWith(finding);
        assertThat(doctor.facts(KEY, "address")).hasToString(facts);
    }

    @Test
    void whatAtlasDoesNotShowAKeyOfItselfIsNotKnown() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"apiKey\":{}}"))
                        .onOperation("getSystemStatus"));

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(KEY, "address"))
                .isEqualTo("not known: this one may use it; Atlas does not show the access list");
        assertThat(doctor.finding(KEY, "roles"))
                .isEqualTo("not known: it may read the project; Atlas does not show its roles");
    }

    /** The service account is asked first. */
    @Test
    void aRoleInTheOrganizationIsNotComparedWithOneInTheProject() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", """
                        {"apiKey": {"accessList": [],
                          "roles": [{"orgId": "5f7cac1adf5d6c6306f4b2ff", "roleName": "ORG_OWNER"}]}}"""))
                        .onOperation("getSystemStatus")
                        .skip(1));

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(KEY, "roles")).isEqualTo("ok: ORG_OWNER in 5f7cac1adf5d6c6306f4b2ff");
        assertThat(doctor.finding(ACCOUNT, "roles")).isEqualTo("ok: GROUP_OWNER in " + project);
        assertThat(doctor.finding("all kinds", "compare"))
                .startsWith("not known: ")
                .endsWith(": one has a role in the organization, which may hold here too");
    }

    @Test
    void anAccessListIsShown() {
        patient.simulator()
                .access()
                .allowOnly(
                        List.of("127.0.0.1", "10.0.0.0/8", "10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16", "10.4.0.0/16"));

        DoctorRun doctor = patient.fine();

        for (String kind : List.of(KEY, ACCOUNT)) {
            assertThat(doctor.finding(kind, "address"))
                    .isEqualTo("ok: this one is on its access list: 127.0.0.1/32, 10.0.0.0/8, 10.1.0.0/16, 10.2.0.0/16,"
                            + " 10.3.0.0/16, ... (6)");
            assertThat(doctor.facts(kind, "address").path("accessList")).hasSize(6);
        }
    }

    @Test
    void whoMayOnlyReadIsWarnedAndIsNotToldWhatOnlyOwnersAre() {
        patient.simulator().access().grant(key, project, Role.PROJECT_READ_ONLY);
        patient.simulator().access().grant(account, project, Role.PROJECT_READ_ONLY);

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(KEY, "roles"))
                .isEqualTo("warning: GROUP_READ_ONLY in " + project
                        + ": it may read, not change -> to create, change or delete"
                        + " it needs the role Project Owner in " + project);
        assertThat(doctor.finding(ACCOUNT, "roles"))
                .isEqualTo("not known: it may read the project; to see its roles it needs the role Project Owner");
        assertThat(doctor.finding(ACCOUNT, "secret"))
                .isEqualTo("not known: to see when its secret ends it needs the role Project Owner");
        assertThat(doctor.finding(ACCOUNT, "address"))
                .isEqualTo("not known: this one may use it; to see the access list it needs the role Project Owner");
        assertThat(doctor.finding("all kinds", "compare"))
                .startsWith("not known: ")
                .contains("roles of one are not known");
    }

    @Test
    void whoHasNoRoleInTheProjectIsTold() {
        patient.simulator().access().addProject("0123456789abcdef01234567");
        patient.simulator().access().grant(key, "0123456789abcdef01234567", Role.PROJECT_OWNER);
        patient.simulator().access().withdraw(key, project);

        DoctorRun doctor = patient.problem();

        assertThat(doctor.finding(KEY, "roles"))
                .startsWith("problem: ")
                .contains("NOT_IN_GROUP", "-> give it a role in the project");
        assertThat(doctor.facts(KEY, "roles"))
                .hasToString("{\"roles\":[{\"role\":\"GROUP_OWNER\",\"project\":\"0123456789abcdef01234567\"}]}");
        assertThat(doctor.finding(ACCOUNT, "roles")).isEqualTo("ok: GROUP_OWNER in " + project);
        assertThat(doctor.finding("all kinds", "compare"))
                .startsWith("warning: ")
                .contains("roles [GROUP_OWNER] and none");
    }

    @Test
    void aProjectThatDoesNotExistIsTold() {
        patient.with("MONGODB_ATLAS_PROJECT_ID", "0123456789abcdef01234567");

        assertThat(patient.problem().finding(KEY, "roles"))
                .startsWith("problem: ")
                .contains("GROUP_NOT_FOUND");
    }

    @Test
    void withoutProjectItsPartIsLeftOut() {
        patient.without("MONGODB_ATLAS_PROJECT_ID");

        DoctorRun doctor = patient.fine();

        assertThat(doctor.finding(KEY, "roles"))
                .isEqualTo("not known: GROUP_OWNER in " + project + "; no project is set");
        assertThat(doctor.finding(ACCOUNT, "roles")).isEqualTo("not known: no project is set; name one by --project");
        assertThat(doctor.finding(ACCOUNT, "secret")).isEqualTo("not known: no project is set; name one by --project");
        assertThat(doctor.finding(KEY, "limits")).isEqualTo("skipped: no project is set");
        assertThat(doctor.finding("API v", "versions")).isEqualTo("skipped: no project is set");
    }

    @Test
    void anAccountThatTheProjectDoesNotListIsNotKnown() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(404).errorCode("RESOURCE_NOT_FOUND"))
                        .onPath("/api/atlas/v2/groups/*/serviceAccounts/**"));

        DoctorRun doctor = patient.fine();

        for (String check : List.of("address", "secret", "roles")) {
            assertThat(doctor.finding(ACCOUNT, check))
                    .startsWith("not known: ")
                    .endsWith(
                            "the project does not have it among its service accounts; what it may do, the organization lets"
                                    + " it");
        }
    }

    @Test
    void whatAtlasFailsToTellIsNotKnownForThatReason() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(500)).onPath("/api/atlas/v2/groups/*/serviceAccounts/**"));

        assertThat(patient.fine().finding(ACCOUNT, "roles"))
                .startsWith("not known: it may read the project; getGroupServiceAccount failed: ")
                .contains("500 UNEXPECTED_ERROR");
    }

    @Test
    void anAccessListThatTheOrganizationRequiresIsTold() {
        patient.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(403).errorCode("ORG_REQUIRES_ACCESS_LIST"))
                        .onOperation("getSystemStatus"));

        DoctorRun doctor = patient.problem();

        assertThat(doctor.finding(KEY, "address"))
                .startsWith("problem: getSystemStatus failed: ")
                .contains("ORG_REQUIRES_ACCESS_LIST");
        assertThat(doctor.facts(KEY, "address")).isEmpty();
    }
}
