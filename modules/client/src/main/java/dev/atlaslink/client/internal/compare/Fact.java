package dev.atlaslink.client.internal.compare;

/** What a generation may tell a value of. */
record Fact(String resource, String id, String attribute) {
    /** The fact that there is such a resource. */
    static final String EXISTENCE = "id";
}
