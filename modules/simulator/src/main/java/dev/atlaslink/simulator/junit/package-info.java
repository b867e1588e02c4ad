/**
 * Runs a simulator for JUnit 5 tests.
 *
 * <p>Start with {@link dev.atlaslink.simulator.junit.SimulatedAtlas}. It needs JUnit Jupiter 5.12 or newer, which the
 * tests that use it bring with them.
 */
@NullMarked
package dev.atlaslink.simulator.junit;

import org.jspecify.annotations.NullMarked;
