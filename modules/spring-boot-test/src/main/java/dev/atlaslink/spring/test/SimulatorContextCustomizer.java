package dev.atlaslink.spring.test;

import dev.atlaslink.simulator.AtlasSimulator;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Adds a simulator to a context; Spring compares it to find the context for the next test class. */
record SimulatorContextCustomizer(SimulatorSettings settings) implements ContextCustomizer {
    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        register(beans, "atlasSimulator", AtlasSimulator.class, settings::start);
        if (settings.standsStill()) {
            register(
                    beans,
                    "atlasSimulatorTime",
                    SimulatorTime.class,
                    () -> new SimulatorTime(beans.getBean(AtlasSimulator.class).clock()));
        }
    }

    private static <T> void register(
            ConfigurableListableBeanFactory beans, String name, Class<T> type, Supplier<T> supplier) {
        ((BeanDefinitionRegistry) beans).registerBeanDefinition(name, new RootBeanDefinition(type, supplier));
    }
}
