/** Settings of a simulator: plain values. */
@NullMarked
package dev.atlaslink.simulator.settings;

import org.jspecify.annotations.NullMarked;
