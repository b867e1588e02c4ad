package dev.atlaslink.spring.test;

import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a simulated Atlas with the application context of a test, on a free port, and points the client of the application to
 * it, whatever its properties, its beans and the environment say. The simulator, its clock and its journal can be injected as
 * {@link dev.atlaslink.simulator.AtlasSimulator}, {@link dev.atlaslink.simulator.SimulatorClock} and
 * {@link dev.atlaslink.simulator.Journal}.
 *
 * <p>It lives as long as the context, which Spring keeps for all tests with the same configuration, these settings among it.
 * After each test it is reset, so that the next one begins with what the settings say.
 *
 * <p>When a test fails, the requests that the simulator responded to are written to the error stream, without headers and
 * bodies.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AutoConfigureAtlasSimulator {
    /**
     * Returns how many times faster than in Atlas states pass; see
     * {@link dev.atlaslink.simulator.AtlasSimulatorBuilder#speed(double)}. By default no time passes by itself, and the client
     * follows the simulator's clock: its pauses advance that, so that its waits take no time. With any other speed the client
     * pauses in real time.
     */
    double speed() default 0;

    /** Returns what moves resources from one state to the next. */
    Progression progression() default Progression.TIMED;

    /** Returns who approves encryption-at-rest endpoints of Azure. */
    Approval approval() default Approval.AUTOMATIC;

    /** Returns in what it behaves otherwise, where it is not known what Atlas does; see also {@link #strict()}. */
    Variant[] variants() default {};

    /**
     * Returns whether it refuses what Atlas may or may not allow: {@link Variant#strict()} in addition to the variants.
     */
    boolean strict() default false;

    /**
     * Returns the name of a resource with a seed in JSON; see {@link dev.atlaslink.simulator.AtlasSimulator#seed}.
     *
     * <p>It is looked up from the test class, as {@link Class#getResourceAsStream} does; none by default. One that is missing or
     * wrong fails the test.
     */
    String seed() default "";

    /** Returns whether the simulator is reset after each test; turn it off for tests that run in parallel or go on. */
    boolean reset() default true;
}
