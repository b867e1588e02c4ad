package dev.atlaslink.endtoend.proof;

/** What a run asks of Atlas. */
enum Verb {
    CREATE,
    ENSURE,
    FIND,
    LIST,
    DELETE,
    AWAIT_READY,
    AWAIT_GONE,
    REGIONAL_MODE;

    boolean needsOneThatIsThere() {
        return this == DELETE || this == AWAIT_READY || this == AWAIT_GONE;
    }

    boolean looksByRegion() {
        return this == ENSURE || this == FIND;
    }
}
