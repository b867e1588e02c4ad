package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Clusters are shown and waited for, and a connection goes on until it leads to one. */
class ClusterCommandTest {
    private static final String VPCE = "vpce-0d00c26273372c6ef";
    private static final String CONNECT = "services connect --provider AWS --region us-east-1 --endpoint-id " + VPCE;

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    ClusterCommandTest() {
        cli.seedCluster("orders");
    }

    @Test
    void listShowsTheUsualAndOneShowsItsStrings() {
        assertThat(cli.done("clusters list").out())
                .contains("NAME", "STATUS", "CLUSTER_TYPE", "MONGO_DB_VERSION", "orders", "IDLE", "REPLICASET");
        JsonNode orders = cli.json("clusters get orders");
        assertThat(orders.path("status").textValue()).isEqualTo("IDLE");
        assertThat(orders.at("/connectionStrings/standardSrv").textValue()).startsWith("mongodb+srv://orders.");
        assertThat(cli.done("clusters get orders").out()).contains("mongodb+srv://orders.");
    }

    @Test
    void connectionLeadsToACluster() {
        JsonNode made = cli.json(CONNECT + " --cluster orders");
        assertThat(made.path("id").textValue()).isEqualTo(VPCE);
        assertThat(made.path("cluster").textValue()).isEqualTo("orders");
        assertThat(made.path("srvConnectionString").textValue()).startsWith("mongodb+srv://orders-pl-0.");

        JsonNode watched = cli.json("clusters watch orders --endpoint-id " + VPCE);
        assertThat(watched.at("/connectionStrings/privateEndpoints/0/srvConnectionString"))
                .isEqualTo(made.path("srvConnectionString"));
        assertThat(watched.at("/connectionStrings/privateEndpoints/0/endpointIds/0")
                        .textValue())
                .isEqualTo(VPCE);
    }

    @Test
    void clusterThatIsNotThereIsToldBeforeAnythingIsMade() {
        CliRun run = cli.run(CONNECT + " --cluster other");
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err())
                .contains(
                        "CLUSTER_NOT_FOUND",
                        "atlaslink " + CONNECT.replace(" --endpoint-id", " --cluster other --endpoint-id"));
        assertThat(cli.json("services list")).isEmpty();
    }

    @Test
    void waitInVainShowsTheClusterAndHowToGoOn() {
        CliRun run = cli.run("clusters watch orders --endpoint-id vpce-00000000000000001 --timeout 1m -o json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().path("status").textValue()).isEqualTo("IDLE");
        assertThat(run.err()).contains("atlaslink clusters watch orders --endpoint-id vpce-00000000000000001");
    }

    @Test
    void nameThatNoClusterHasIsRefused() {
        CliRun run = cli.run("clusters get or_ders");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("clusterName is \"or_ders\"; allowed is letters of ASCII, digits and hyphens");
    }
}
