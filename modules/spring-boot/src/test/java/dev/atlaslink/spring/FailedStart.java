package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** An application that did not start, and what Spring Boot's registered analyzers make of it. */
final class FailedStart {
    private final Throwable failure;
    private final ConfigurableApplicationContext context;

    private FailedStart(Throwable failure, ConfigurableApplicationContext context) {
        this.failure = failure;
        this.context = context;
    }

    /** Starts an application with properties on its command line, in a process without variables. */
    static FailedStart of(Class<?> source, String... properties) {
        SpringApplication application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        ConfigurableApplicationContext[] context = new ConfigurableApplicationContext[1];
        application.addInitializers(given -> {
            SimulatedApplication.replaceVariables(given, Map.of());
            context[0] = given;
        });
        String[] arguments = Stream.of(properties).map("--"::concat).toArray(String[]::new);
        Throwable failure = catchThrowable(() -> application.run(arguments).close());
        return new FailedStart(failure, context[0]);
    }

    /** Returns what is shown in place of a stack trace: the description, then the action. */
    String analysis() {
        ArgumentResolver arguments = ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                .and(Environment.class, context.getEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, arguments, FailureHandler.handleMessage((message, cause) -> {}))
                .stream()
                .flatMap(analyzer -> Stream.ofNullable(analyzer.analyze(failure)))
                .findFirst()
                .map(FailedStart::text)
                .orElseThrow(() -> new AssertionError("nobody can explain it", failure));
    }

    /** Returns what a stack trace would show. */
    List<String> messages() {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(String::valueOf)
                .toList();
    }

    private static String text(FailureAnalysis analysis) {
        return analysis.getDescription() + "\n" + analysis.getAction();
    }
}
