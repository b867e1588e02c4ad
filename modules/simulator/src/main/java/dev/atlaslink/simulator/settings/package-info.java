/** Holds the choices that a simulator leaves to its user; plain values that depend on nothing but how arguments are refused. */
@NullMarked
package dev.atlaslink.simulator.settings;

import org.jspecify.annotations.NullMarked;
