package dev.atlaslink.client.creation;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;

/**
 * Names what only one process at a time may create. It holds no secret, so it may be a key in a shared store.
 *
 * @param baseUrl the address of Atlas, scheme and authority only
 * @param project whose resource it is
 * @param kind what is created, with its provider, such as {@code private endpoint service of AWS}; all regions of a
 *     provider share a lock, since v1.0 lists some services without their region
 */
public record CreationKey(URI baseUrl, ProjectId project, String kind) {
    /** Checks that nothing is {@code null}. */
    public CreationKey {
        Required.notNull("baseUrl", baseUrl, "the address of Atlas");
        Required.notNull("project", project, "the project");
        Required.notNull("kind", kind, "what is created");
    }

    /**
     * Returns the key as one text, the same in every process and with every version of this library.
     *
     * @return base URL, project and kind, separated by spaces
     */
    public String text() {
        return baseUrl + " " + project.value() + " " + kind;
    }
}
