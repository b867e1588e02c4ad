package dev.atlaslink.spring.test.sample;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.spring.AtlasClientBuilderCustomizer;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Concerns the client. */
@Component
public final class Customizer implements AtlasClientBuilderCustomizer {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public void customize(AtlasClientBuilder builder) {
        calls.incrementAndGet();
    }

    /** Returns how often it was asked. */
    public int calls() {
        return calls.get();
    }
}
