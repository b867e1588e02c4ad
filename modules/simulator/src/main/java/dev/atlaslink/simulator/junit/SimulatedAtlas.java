package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import dev.atlaslink.simulator.settings.Variant;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a simulated Atlas as a parameter of type {@link dev.atlaslink.simulator.AtlasSimulator}.
 *
 * <p>Parameters of type {@link dev.atlaslink.simulator.SimulatorClock} and {@link dev.atlaslink.simulator.Journal} are
 * those of the same simulator. It starts on a free port when a parameter first asks for it and stops when its scope
 * ends, so tests may run in parallel.
 *
 * <p>When a test fails, the requests that its simulator responded to are written to the error stream and published as
 * the report entry {@code atlas-journal}, without headers and bodies.
 *
 * <p>Nested classes inherit the annotation of the class around them; the annotation of a method overrides that of its
 * class.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SimulatedAtlasExtension.class)
// Who writes tests requires JUnit anyway, and the extension is for JUnit to find, not for users to name.
@SuppressWarnings("exports")
public @interface SimulatedAtlas {

    /** Returns which tests share one simulator; by default each has its own. */
    Scope scope() default Scope.TEST;

    /**
     * Returns how many times faster than in Atlas states pass.
     *
     * <p>By default no time passes: the clock begins at 2026-01-01T00:00:00Z and moves only by
     * {@link dev.atlaslink.simulator.SimulatorClock#advance}. With any other speed the clock begins at the present and keeps
     * real time, for which tokens and nonces live, while the durations of states are divided by the speed; 1 takes as
     * long as in Atlas. A negative or infinite speed fails the test.
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
     * <p>It is looked up from the test class, as {@link Class#getResourceAsStream} does; none by default. One that is
     * missing or wrong fails the test.
     */
    String seed() default "";

    /** Lists how long a simulator may live. */
    enum Scope {
        /** One for each test, also for each invocation of a repeated or parameterized one. */
        TEST,

        /** One for all tests of the annotated class, those of nested classes among them; not for a method. */
        CLASS
    }
}
