package dev.atlaslink.client.error;

import java.util.List;

/**
 * Reports that the responses of Atlas leave open which of several resources is the wanted one, or whether there is one.
 */
public final class AmbiguousResultException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String[] candidates;

    /**
     * Creates an exception.
     *
     * @param message what was looked for, which resources it may be, and how to choose
     * @param candidates ids of the resources that it may be
     */
    public AmbiguousResultException(String message, List<String> candidates) {
        super(message, null);
        this.candidates = candidates.toArray(String[]::new);
    }

    /**
     * Returns the resources that may be the wanted one.
     *
     * @return their ids, in the order in which Atlas listed them
     */
    public List<String> candidates() {
        return List.of(candidates);
    }
}
