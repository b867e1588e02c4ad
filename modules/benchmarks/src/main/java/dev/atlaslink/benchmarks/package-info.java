/** Measures what the guides state; every ratio is of figures taken in one run. */
package dev.atlaslink.benchmarks;
