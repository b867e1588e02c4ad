package dev.atlaslink.cli.doctor;

import java.util.List;

/** Looks at one thing that may stand between credentials and success. It changes nothing, and throws for no refusal of Atlas. */
interface Check {
    /** Returns what it finds; empty if there is nothing to say. */
    List<Finding> findings();
}
