package dev.atlaslink.simulator.internal.spec;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells how a version ends.
 *
 * @param deprecated the day on which a successor came
 * @param sunset the first day without it
 */
public record VersionLife(Optional<LocalDate> deprecated, Optional<LocalDate> sunset) {}
