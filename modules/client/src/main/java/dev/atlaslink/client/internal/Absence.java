package dev.atlaslink.client.internal;

import dev.atlaslink.client.error.NotFoundException;

/** Tells what it is that Atlas did not find. */
public final class Absence {
    /** A project that is not there is no absence of something in it. */
    private static final String NO_PROJECT = "GROUP_NOT_FOUND";

    private Absence() {}

    /**
     * Tells whether Atlas missed the resource itself, and not its project.
     *
     * @param answer a 404
     * @return {@code false} if there is no such project
     */
    public static boolean isOfResource(NotFoundException answer) {
        return answer.response().errorCode().filter(NO_PROJECT::equals).isEmpty();
    }
}
