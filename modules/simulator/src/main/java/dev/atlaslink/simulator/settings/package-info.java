/** Holds the choices that a simulator leaves to its user; plain values that depend on nothing. */
package dev.atlaslink.simulator.settings;
