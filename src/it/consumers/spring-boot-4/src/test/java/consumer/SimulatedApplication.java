package consumer;

import dev.atlaslink.simulator.AtlasSimulator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts the application with a simulator in place of Atlas, whose states pass 60 times faster. */
class SimulatedApplication {
    public static void main(String[] args) {
        SpringApplication.from(Application::main).with(Simulator.class).run(args);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Simulator {
        @Bean
        AtlasSimulator simulator() {
            return AtlasSimulator.builder().speed(60).start();
        }
    }
}
