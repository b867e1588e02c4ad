package dev.atlaslink.simulator.settings;

import dev.atlaslink.simulator.internal.wording.Arguments;

/** Lists what an API key or a service account may do in a project, the least first (Atlas API reference). */
public enum Role {
    /** Project Read Only: the reads, except those of encryption-at-rest private endpoints. */
    PROJECT_READ_ONLY,

    /** Project Stream Processing Manager: besides the reads, the writes of stream processing. */
    PROJECT_STREAM_PROCESSING_MANAGER,

    /** Project Owner: everything. */
    PROJECT_OWNER;

    /** Tells whether this role allows all that another one allows. */
    public boolean includes(Role other) {
        return compareTo(Arguments.requireNonNull("other", other, "a role")) >= 0;
    }
}
