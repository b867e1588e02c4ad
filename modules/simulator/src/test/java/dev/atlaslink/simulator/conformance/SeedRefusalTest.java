package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which seeds are refused, and in which words. */
class SeedRefusalTest {

    private static final String PROJECT = "64a1f3c2b7e09d5a1c8f4e20";

    private final Wire wire = new Wire();
    private final AtlasSimulator simulator = wire.simulator();

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                                                                    | The body is an array; allowed is a JSON object",
                "{'projects':[{}]}                                                     | /projects/0/id",
                "{'projects':[{'id':'x'}]}                                             | /projects/0/id",
                "{'project':[]}                                                        | /project",
                "{'projects':[{'id':'ID'},{'id':'ID'}]}                                | /projects/1/id is \"ID\"; allowed is each id once",
                "{'projects':[{'id':'ID','endpointServices':[{'id':'ID','cloudProvider':'AWS','region':'us-east-1','endpoints':[{'id':'e'}]}]},{'id':'0123456789abcdef01234567'},{'id':'ID'}]} | /projects/2/id is \"ID\"; allowed is each id once",
                "{'projects':[{'id':'ID','endpointServices':[{'cloudProvider':'AWS','region':'nowhere'}]}]} | /projects/0/endpointServices/0/region is \"nowhere\"; allowed is a region of AWS",
                "{'projects':[{'id':'ID','endpointServices':[{'cloudProvider':'AWS','region':'us-east-1','supportedRemoteRegions':['EU_WEST_1','X']}]}]} | /projects/0/endpointServices/0/supportedRemoteRegions/1 is \"X\"; allowed is a region of AWS",
                "{'projects':[{'id':'ID','encryptionAtRestEndpoints':[{'cloudProvider':'AZURE','regionName':'eu-west-1'}]}]} | /projects/0/encryptionAtRestEndpoints/0/regionName is \"eu-west-1\"; allowed is a region of AZURE",
                "{'projects':[{'id':'ID','endpointServices':[{'cloudProvider':'AWS','region':'us-east-1','status':'ACTIVE'}]}]} | /projects/0/endpointServices/0/status is \"ACTIVE\"; allowed is one of [INITIATING, AVAILABLE, FAILED, DELETING] for ENDPOINT_SERVICE of AWS",
                "{'projects':[{'id':'ID','endpointServices':[{'cloudProvider':'AZURE','region':'eastus2','endpoints':[{'id':'e'}]}]}]} | /projects/0/endpointServices/0/endpoints/0/ipAddress is missing; allowed is a text, which endpoints of AZURE have",
                "{'versions':[{'version':'2023-01-01','sunset':'2027-02-30'}]} | /versions/0/sunset is \"2027-02-30\"; allowed is a day such as 2027-07-01",
                "{'versions':[{'version':'2023-01-02','sunset':'2027-02-03'}]} | /versions/0/version is \"2023-01-02\"; allowed is one of [2023-01-01, 2023-02-01, 2024-08-05, 2024-11-13, 2025-03-12]",
                "{'versions':[{'version':'2023-01-01','operationId':'x'}]}     | /versions/0/operationId is \"x\"; allowed is one of",
                "{'apiKeys':[{'publicKey':'new'}]}                                     | /apiKeys/0/privateKey is missing; allowed is a text, as \"new\" is new",
                "{'apiKeys':[{'publicKey':'new','privateKey':'p','roles':{'ID':'PROJECT_OWNER'}}]} | /apiKeys/0/roles/ID is unknown; allowed is one of [",
                "{'apiKeys':[{'publicKey':'\\u001b[1m'}]}                            | /apiKeys/0/privateKey is missing; allowed is a text, as \"\\u001b[1m\" is new",
                "{'apiKeys':[{'publicKey':'new','privateKey':'p','roles':{'a~/\\u001b':'PROJECT_OWNER'}}]} | /apiKeys/0/roles/a~0~1\\u001b is unknown; allowed is one of [",
                "{'a~/\\u001b\\u202e':1}                                               | /a~0~1\\u001b\\u202e is unknown; allowed is one of [",
                "{'versions':[{'version':'\\u007f\\u009b'}]}                          | /versions/0/version is \"\\u007f\\u009b\"; allowed is",
                "{'serviceAccounts':[{'clientId':'mdb_sa_id_64a1f3c2b7e09d5a1c8f4e22','clientSecret':'mdb_sa_sk_x','secretExpiresAt':'2027-13-01'}]} | /serviceAccounts/0/secretExpiresAt is \"2027-13-01\"; allowed is a time such as 2027-07-01T00:00:00Z",
                "{'serviceAccounts':[{'clientId':'mdb_sa_id_64a1f3c2b7e09d5a1c8f4e22','clientSecret':'x'}]} | /serviceAccounts/0/clientSecret is a text that begins otherwise (value not shown); allowed is a text that begins with mdb_sa_sk_",
                "{'accessList':['localhost']}                                          | /accessList/0 is \"localhost\"; allowed is an IPv4 or IPv6 address",
            })
    void aWrongSeedIsRefusedByNameAndChangesNothing(String seed, String named) {
        String before = simulator.state();
        String json = seed.replace('\'', '"').replace("ID", PROJECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.seed(json))
                .withMessageContaining(named.replace("ID", PROJECT));
        assertThat(simulator.state()).isEqualTo(before);
    }

    @Test
    void aWrongSecretIsNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.seed("{\"apiKeys\":[{\"publicKey\":\"k\",\"privateKey\":4711}]}"))
                .withMessageContaining("/apiKeys/0/privateKey")
                .withMessageNotContaining("4711");
    }
}
