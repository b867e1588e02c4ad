package dev.atlaslink.endtoend.operation;

/** How a call under test proves who asks, by the word that opens its Authorization header. */
enum Scheme {
    DIGEST("Digest"),
    OAUTH("Bearer"),
    CLIENT_BASIC("Basic");

    private final String word;

    Scheme(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
