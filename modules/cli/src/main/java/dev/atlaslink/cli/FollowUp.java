package dev.atlaslink.cli;

/**
 * Says how to go on with a resource after a wait that ended too early.
 *
 * @param ifPending arguments of the command that waits on
 * @param ifFailed arguments of the command that makes a way for another attempt
 */
record FollowUp(String ifPending, String ifFailed) {

    /** After a creation: wait on for the resource, or remove what has failed. */
    static FollowUp ofCreation(String group, Object provider, Object id) {
        String resource = " --provider " + provider + " " + id;
        return new FollowUp(group + " get" + resource + " --wait", group + " delete" + resource);
    }

    /** After a deletion: ask for it again, which is safe, or look at what could not be removed. */
    static FollowUp ofDeletion(String group, Object provider, Object id) {
        String resource = " --provider " + provider + " " + id;
        return new FollowUp(group + " delete" + resource + " --wait", group + " get" + resource);
    }
}
