package dev.atlaslink.client.error;

import java.util.List;

/** Reports that what Atlas tells does not settle which resource is meant, or whether there is one. */
public final class AmbiguousResultException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String[] candidates;

    /**
     * Creates an exception.
     *
     * @param message what was looked for, which resources come into question, and how to choose
     * @param candidates ids of the resources that come into question
     */
    public AmbiguousResultException(String message, List<String> candidates) {
        super(message, null);
        this.candidates = candidates.toArray(String[]::new);
    }

    /**
     * Returns the resources that come into question.
     *
     * @return their ids, in the order in which Atlas listed them
     */
    public List<String> candidates() {
        return List.of(candidates);
    }
}
