package dev.atlaslink.simulator.internal.seed;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses ids that are given twice. */
final class Distinct {

    private Distinct() {}

    /** Requires that no id in a list, which stands at a pointer, has stood there before. */
    static void require(String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw new IllegalArgumentException(Wording.refusal(list + "/" + i + "/id", ids.get(i), "each id once"));
            }
        }
    }
}
