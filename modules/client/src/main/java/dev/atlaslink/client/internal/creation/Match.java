package dev.atlaslink.client.internal.creation;

/** Tells whether a resource is what is sought, as far as Atlas tells. */
public enum Match {
    /** It is. */
    YES,
    /** It is something else. */
    NO,
    /** It has the id that the caller chose, but other values. */
    DIFFERENT,
    /** Atlas does not tell yet: v1.0 tells the region of an AWS service when it is ready. */
    NOT_TOLD_YET,
    /** Atlas will not tell: v1.0 has the region of an Azure service nowhere, nor that of one that failed on AWS. */
    NEVER_TOLD
}
