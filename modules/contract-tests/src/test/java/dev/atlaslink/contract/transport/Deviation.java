package dev.atlaslink.contract.transport;

/** A rule that some HTTP client is known to break, and what comes of it. */
enum Deviation {
    /** A Digest is right only for queries that it leaves as they are: all that the templates write. */
    ENCODES_QUERIES_ANEW,

    /** Answers are larger on the wire, but right. */
    ASKS_FOR_NO_COMPRESSION,

    /** Its time-out ends with the head of the answer. */
    WAITS_FOR_STALLED_BODIES,

    /** Closing an answer reads the rest of it, for as long as that comes in. */
    READS_WHAT_IT_GIVES_UP
}
