package dev.atlaslink.spring.test;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.spring.AtlasAutoConfiguration;
import dev.atlaslink.spring.AtlasConnectionDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Points the client to a simulator that is a bean, whoever made it: {@link AutoConfigureAtlasSimulator}, or a configuration
 * with which an application runs on a developer's machine.
 */
@AutoConfiguration(before = AtlasAutoConfiguration.class)
@ConditionalOnBean(AtlasSimulator.class)
public final class AtlasSimulatorAutoConfiguration {
    AtlasSimulatorAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    AtlasConnectionDetails atlasConnectionDetails(AtlasSimulator simulator) {
        return new SimulatorConnectionDetails(simulator);
    }

    @Bean
    @ConditionalOnMissingBean
    SimulatorClock atlasSimulatorClock(AtlasSimulator simulator) {
        return simulator.clock();
    }

    @Bean
    @ConditionalOnMissingBean
    Journal atlasSimulatorJournal(AtlasSimulator simulator) {
        return simulator.journal();
    }
}
