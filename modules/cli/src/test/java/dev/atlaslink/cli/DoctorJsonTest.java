package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The form in which programs read what the doctor says: names stay, new ones may come. */
class DoctorJsonTest {
    private static final String GOLDEN = """
            {
              "verdict" : "ok",
              "requests" : 5,
              "findings" : [ {
                "subject" : "credentials",
                "check" : "source",
                "verdict" : "ok",
                "seen" : "the environment serves: API key \\"simulatr\\" for all generations",
                "advice" : null,
                "facts" : {
                  "used" : {
                    "v1.0-legacy" : "API key \\"simulatr\\"",
                    "v1.0" : "API key \\"simulatr\\"",
                    "v2" : "API key \\"simulatr\\""
                  }
                }
              }, {
                "subject" : "credentials",
                "check" : "source",
                "verdict" : "skipped",
                "seen" : "the Atlas CLI's configuration: the environment names no home directory to look in",
                "advice" : null,
                "facts" : { }
              }, {
                "subject" : "URL",
                "check" : "proxy",
                "verdict" : "ok",
                "seen" : "none, Atlas is called directly",
                "advice" : null,
                "facts" : { }
              }, {
                "subject" : "URL",
                "check" : "tls",
                "verdict" : "skipped",
                "seen" : "plain HTTP, which is for this machine only",
                "advice" : null,
                "facts" : { }
              }, {
                "subject" : "URL",
                "check" : "clock",
                "verdict" : "ok",
                "seen" : "as Atlas's",
                "advice" : null,
                "facts" : {
                  "skewSeconds" : 0
                }
              }, {
                "subject" : "API key \\"simulatr\\"",
                "check" : "login",
                "verdict" : "ok",
                "seen" : "Atlas accepts it",
                "advice" : null,
                "facts" : { }
              }, {
                "subject" : "API key \\"simulatr\\"",
                "check" : "address",
                "verdict" : "ok",
                "seen" : "this one is on its access list: 127.0.0.0/8",
                "advice" : null,
                "facts" : {
                  "accessList" : [ "127.0.0.0/8" ]
                }
              }, {
                "subject" : "API key \\"simulatr\\"",
                "check" : "roles",
                "verdict" : "ok",
                "seen" : "GROUP_OWNER in 5f7cac1adf5d6c6306f4b200",
                "advice" : null,
                "facts" : {
                  "roles" : [ {
                    "role" : "GROUP_OWNER",
                    "project" : "5f7cac1adf5d6c6306f4b200"
                  } ]
                }
              }, {
                "subject" : "API key \\"simulatr\\"",
                "check" : "limits",
                "verdict" : "ok",
                "seen" : "3999 of 4000 calls of the project's private endpoints are left",
                "advice" : null,
                "facts" : {
                  "limit" : 4000,
                  "remaining" : 3999
                }
              }, {
                "subject" : "API v2",
                "check" : "versions",
                "verdict" : "ok",
                "seen" : "nothing that was read has an end date",
                "advice" : null,
                "facts" : { }
              }, {
                "subject" : "all kinds compared",
                "check" : "compare",
                "verdict" : "skipped",
                "seen" : "there is only one kind of credentials",
                "advice" : null,
                "facts" : { }
              } ]
            }
            """;

    @AutoClose
    private final DoctorPatient patient = new DoctorPatient();

    @Test
    void programsGetAllOfIt() {
        patient.simulator().access().allowOnly(List.of("127.0.0.0/8"));
        patient.without("MONGODB_ATLAS_CLIENT_ID");
        patient.without("MONGODB_ATLAS_CLIENT_SECRET");

        CliRun run = CliRun.of(patient.surroundings(), "doctor", "--json");

        assertThat(run.out()
                        .replace(patient.simulator().baseUri().toString(), "URL")
                        .replace("\r\n", "\n"))
                .isEqualTo(GOLDEN);
        assertThat(run.err()).isEmpty();
        String again = CliRun.of(patient.surroundings(), "doctor", "-o", "json").out();
        assertThat(again.replace("3997", "3999")).isEqualTo(run.out());
    }
}
