package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.spectools.repository.Repository;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the list of known differences. */
final class Errata {
    private static final String FILE = "specs/errata/v2.yaml";
    private static final List<String> REASONS = List.of("vendor-error", "inferred", "tolerance", "choice", "scope");

    private Errata() {}

    /**
     * Lists the errata as they are printed, without what only machines need.
     *
     * @return one map for each: id, because, official, ours, evidence and the places concerned
     */
    static List<Map<String, Object>> asMaps() {
        return all().stream().map(Errata::asMap).toList();
    }

    static List<Erratum> all() {
        List<Erratum> errata = new ArrayList<>();
        DocumentReader.own(Repository.path(FILE)).forEach(node -> errata.add(erratum(node)));
        return errata;
    }

    private static Map<String, Object> asMap(Erratum erratum) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", erratum.id());
        map.put("because", erratum.because());
        map.put("official", erratum.official());
        map.put("ours", erratum.ours());
        map.put("evidence", erratum.evidence());
        map.put(
                "places",
                erratum.expects().stream()
                        .flatMap(expectation -> expectation.places().stream())
                        .distinct()
                        .toList());
        return map;
    }

    private static Erratum erratum(JsonNode node) {
        String id = text(node, "id");
        String because = text(node, "because");
        if (!REASONS.contains(because)) {
            throw new IllegalStateException(
                    "because of " + id + " is \"" + because + "\"; allowed is one of " + String.join(", ", REASONS));
        }
        List<Expectation> expects = new ArrayList<>();
        node.path("expects").forEach(expectation -> expects.add(expectation(expectation)));
        return new Erratum(id, because, text(node, "official"), text(node, "ours"), text(node, "evidence"), expects);
    }

    private static Expectation expectation(JsonNode node) {
        List<String> places = new ArrayList<>();
        node.path("at").forEach(place -> places.add(place.asText()));
        return new Expectation(
                Kind.of(text(node, "kind")), places, node.path("official").asText(null));
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asText().strip();
        if (text.isEmpty()) {
            throw new IllegalStateException(FILE + " has an entry without " + name + ": " + node);
        }
        return text;
    }
}
