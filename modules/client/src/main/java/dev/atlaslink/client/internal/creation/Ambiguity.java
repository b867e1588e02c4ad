package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.internal.generation.Capability;
import java.util.List;

/** Says why it cannot be told which resource is meant. */
final class Ambiguity {
    private Ambiguity() {}

    static <T> AmbiguousResultException several(String description, List<Candidate<T>> candidates) {
        return exception(
                "more than one " + description + " exists: ",
                candidates,
                "; choose one of them by its id, or ensure with ADOPT_OLDEST");
    }

    static <T> AmbiguousResultException notTold(String description, List<Candidate<T>> candidates) {
        return exception(
                "Atlas does not tell whether this is the " + description + ": ",
                candidates,
                "; look again when they are ready, or with apiVersion " + Capability.REGION_OF_AZURE_SERVICES.allowed()
                        + ", which tells");
    }

    static <T> AmbiguousResultException neverTold(String description, List<Candidate<T>> candidates) {
        return exception(
                "Atlas will not tell whether this is the " + description + ": ",
                candidates,
                "; delete what failed, choose one by its id, or use apiVersion "
                        + Capability.REGION_OF_AZURE_SERVICES.allowed() + ", which tells more");
    }

    static <T> AmbiguousResultException perhapsCreated(String description, List<Candidate<T>> candidates) {
        return exception(
                "which " + description + " Atlas created cannot be told, since the response was lost: it is one of ",
                candidates,
                ", which were not there before");
    }

    static <T> AmbiguousResultException restless(String description, List<Candidate<T>> candidates) {
        return exception("the " + description + " keeps coming and going, as ", candidates, "; others are at it");
    }

    private static <T> AmbiguousResultException exception(String before, List<Candidate<T>> candidates, String after) {
        List<String> ids = Candidates.ids(candidates);
        return new AmbiguousResultException(before + String.join(", ", ids) + after, ids);
    }
}
