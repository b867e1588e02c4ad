/**
 * Metrics and traces of an {@link dev.atlaslink.client.AtlasClient} by Micrometer: begin with
 * {@link dev.atlaslink.micrometer.AtlasObservations}. What is told, and under which names, stands in
 * {@link dev.atlaslink.micrometer.AtlasObservation} and {@link dev.atlaslink.micrometer.AtlasMeter}.
 */
@NullMarked
package dev.atlaslink.micrometer;

import org.jspecify.annotations.NullMarked;
