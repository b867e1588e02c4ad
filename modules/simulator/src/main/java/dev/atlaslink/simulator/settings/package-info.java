/** Holds the choices that a simulator leaves to its user; plain values that depend on nothing but how arguments are refused. */
package dev.atlaslink.simulator.settings;
