package dev.atlaslink.spectools.breaks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The breaks that were decided upon, each with its reason: a list of {@code id} and {@code reason} in YAML. */
public final class AcceptedBreaks {
    private final String file;
    private final List<JsonNode> entries;

    private AcceptedBreaks(String file, List<JsonNode> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Reads a list of the repository; a file without entries holds {@code []}. */
    public static AcceptedBreaks read(String relative) {
        return parse(relative, Repository.read(Repository.path(relative)));
    }

    /** Reads a list from its text. */
    public static AcceptedBreaks parse(String file, String yaml) {
        try {
            List<JsonNode> entries = new ArrayList<>();
            new YAMLMapper().readTree(yaml).forEach(entries::add);
            return new AcceptedBreaks(file, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands in the way of a release: breaks nobody accepted, and entries that accept nothing. */
    public List<String> objections(List<Break> breaks) {
        Map<String, String> found = new LinkedHashMap<>();
        breaks.forEach(each -> found.putIfAbsent(each.id(), each.consequence()));
        Set<String> accepted =
                entries.stream().map(entry -> entry.path("id").asText()).collect(Collectors.toCollection(TreeSet::new));

        List<String> objections = new ArrayList<>();
        found.forEach((id, consequence) -> {
            if (!accepted.contains(id)) {
                objections.add(id + "\n    " + consequence + "\n    Take the change back, or accept it in " + file
                        + ":\n    - id: \"" + id + "\"\n      reason: why users of the last release must bear it");
            }
        });
        for (JsonNode entry : entries) {
            String id = entry.path("id").asText();
            if (!found.containsKey(id)) {
                objections.add(file + " accepts '" + id + "', which is no break: remove the entry");
            } else if (entry.path("reason").asText().isBlank()) {
                objections.add(file + " accepts '" + id + "' without a reason");
            }
        }
        return objections;
    }
}
