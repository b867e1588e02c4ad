package dev.atlaslink.spring.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.spring.AtlasAutoConfiguration;
import dev.atlaslink.spring.AtlasConnectionDetails;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A simulator that is a bean is what the client talks to, in programs as well as in tests. */
final class AtlasSimulatorAutoConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SslAutoConfiguration.class, AtlasAutoConfiguration.class, AtlasSimulatorAutoConfiguration.class));

    @Test
    void clientTalksToTheSimulatorThatIsABean() {
        URI[] address = new URI[1];
        application
                .withBean(AtlasSimulator.class, () -> AtlasSimulator.builder().start())
                .run(context -> {
                    AtlasSimulator simulator = context.getBean(AtlasSimulator.class);
                    address[0] = simulator.baseUri();

                    assertThat(context.getBean(AtlasProject.class)
                                    .regionalMode()
                                    .isEnabled())
                            .isFalse();
                    assertThat(context.getBean(Journal.class)).isSameAs(simulator.journal());
                    assertThat(context.getBean(SimulatorClock.class)).isSameAs(simulator.clock());
                });

        Assertions.assertThatThrownBy(() -> new Socket(address[0].getHost(), address[0].getPort()).close())
                .as("closed with the context")
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void otherConnectionDetailsWin() {
        AtlasConnectionDetails own = () -> AtlasCredentials.bearer("own");

        application
                .withBean(AtlasSimulator.class, () -> AtlasSimulator.builder().start())
                .withBean(AtlasConnectionDetails.class, () -> own)
                .run(context -> assertThat(context.getBean(AtlasClient.class).describe())
                        .contains("https://cloud.mongodb.com as access token"));
    }

    @Test
    void withoutASimulatorThereIsNothing() {
        application
                .withPropertyValues("atlaslink.access-token=token")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(AtlasConnectionDetails.class)
                        .doesNotHaveBean(SimulatorClock.class)
                        .doesNotHaveBean(Journal.class));
    }
}
