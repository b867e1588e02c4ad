package dev.atlaslink.cli;

import java.util.Optional;

/**
 * Says how to go on with a resource after a command that ended too early.
 *
 * @param session whose options are typed again
 * @param words of the group
 * @param scope of the resource, as options
 */
record FollowUp(Session session, ResourceWords words, String scope) {
    /** Nobody knows whether what was asked for has come about: look for it. */
    Unfinished ofRequest() {
        return new Unfinished("whether Atlas has got the request is not known", Optional.empty(), command("list", ""));
    }

    /** Something is on its way: wait on. */
    Unfinished ofCreation(String id) {
        return new Unfinished(
                "Atlas goes on with " + words.one() + " " + id,
                Optional.of(id),
                command("watch", " " + ShellWord.of(id)));
    }

    /** Something is going: wait until it is gone. */
    Unfinished ofDeletion(String id) {
        return new Unfinished(
                "Atlas goes on deleting " + words.one() + " " + id,
                Optional.of(id),
                command("watch", " " + ShellWord.of(id) + " --for " + WaitTarget.DELETED));
    }

    /** It has failed: make a way for another attempt. */
    String afterFailedCreation(String id) {
        return command("delete", " " + ShellWord.of(id));
    }

    /** It could not be removed: look at it. */
    String afterFailedDeletion(String id) {
        return command("get", " " + ShellWord.of(id));
    }

    private String command(String verb, String rest) {
        return session.again(words.group() + " " + verb + scope + rest);
    }
}
