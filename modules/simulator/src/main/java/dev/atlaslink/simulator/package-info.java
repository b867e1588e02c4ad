/**
 * An embedded simulator of the MongoDB Atlas private-networking API.
 *
 * <p>It speaks real HTTP on a local port and is as strict as Atlas: challenges, dated media types, life cycles and
 * error bodies follow what Atlas was recorded to send. Start with {@link dev.atlaslink.simulator.AtlasSimulator}.
 */
@NullMarked
package dev.atlaslink.simulator;

import org.jspecify.annotations.NullMarked;
