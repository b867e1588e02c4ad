package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.internal.settings.PollIntervals;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.ProjectId;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Somebody who creates things, by a clock that moves while he sleeps; he looks every five seconds. */
final class Scene {
    static final ProjectId PROJECT = ProjectId.of("5f7cac1adf5d6c6306f4b283");
    static final Duration ATTEMPT = Duration.ofMinutes(1);
    static final Duration CALL = Duration.ofMinutes(3);
    static final Duration SETTLE = Duration.ofMinutes(15);
    static final int ATTEMPTS = 4;

    private final ManualClock clock = new ManualClock();
    private final Shelf shelf = new Shelf(clock);
    private Settings settings = settings(clock);

    Shelf shelf() {
        return shelf;
    }

    ManualClock clock() {
        return clock;
    }

    void sleepBy(Sleeper sleeper) {
        settings = settings(sleeper);
    }

    void options(UnaryOperator<CallOptions> options) {
        settings = settings.with(options.apply(CallOptions.NONE));
    }

    void lock(CreationLock lock) {
        settings = TestSettings.locked(settings, lock);
    }

    void pollBy(PollIntervals intervals) {
        settings = TestSettings.polled(settings, intervals);
    }

    String create() {
        return creations().create(shelf).value();
    }

    String ensure(EnsureOption... options) {
        return creations().ensure(shelf, Set.of(options)).value();
    }

    private Creations creations() {
        return new Creations(settings, PROJECT);
    }

    private Settings settings(Sleeper sleeper) {
        return TestSettings.of(clock, sleeper, AtlasObserver.NONE, PermitSource.UNLIMITED)
                .with(CallOptions.NONE
                        .attemptTimeout(ATTEMPT)
                        .callTimeout(CALL)
                        .settleTimeout(SETTLE)
                        .maxAttempts(ATTEMPTS));
    }
}
