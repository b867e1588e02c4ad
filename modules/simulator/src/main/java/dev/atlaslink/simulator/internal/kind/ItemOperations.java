package dev.atlaslink.simulator.internal.kind;

import java.util.Optional;

/**
 * Names the operations on one kind of items, by operationId.
 *
 * @param create empty if requests create none
 * @param delete empty if requests delete none
 * @param idParameter the path parameter that names one item
 */
public record ItemOperations(
        String list, Optional<String> create, String get, Optional<String> delete, String idParameter) {

    public ItemOperations(String list, String create, String get, String delete, String idParameter) {
        this(list, Optional.of(create), get, Optional.of(delete), idParameter);
    }

    /** Names those of a kind that requests only read. */
    static ItemOperations readOnly(String list, String get, String idParameter) {
        return new ItemOperations(list, Optional.empty(), get, Optional.empty(), idParameter);
    }
}
