/**
 * Runs a simulator for JUnit 5 tests.
 *
 * <p>{@link dev.atlaslink.simulator.junit.SimulatedAtlas} is the way in. It needs JUnit Jupiter 5.12 or newer, which the
 * tests that use it bring with them.
 */
@NullMarked
package dev.atlaslink.simulator.junit;

import org.jspecify.annotations.NullMarked;
