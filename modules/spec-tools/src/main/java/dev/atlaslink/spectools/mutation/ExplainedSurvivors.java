package dev.atlaslink.spectools.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The changes that no test shall notice, each with its reason: a list in YAML. */
final class ExplainedSurvivors {
    private final String file;
    private final List<Entry> entries;

    private ExplainedSurvivors(String file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    static ExplainedSurvivors parse(String file, String yaml) {
        try {
            List<Entry> entries = new ArrayList<>();
            new YAMLMapper().readTree(yaml).forEach(node -> entries.add(entry(file, node)));
            return new ExplainedSurvivors(file, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean explains(Mutation mutation) {
        return entries.stream().anyMatch(entry -> entry.fits(mutation));
    }

    /** Returns what is wrong with entries for the classes that were changed: those that explain no survivor. */
    List<String> objections(List<Mutation> mutations) {
        Set<String> changed = mutations.stream().map(Mutation::type).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> changed.contains(entry.type()))
                .filter(entry -> mutations.stream().noneMatch(mutation -> !mutation.noticed() && entry.fits(mutation)))
                .map(entry -> file + " explains " + entry.type() + "." + entry.method() + " " + entry.mutator()
                        + ", where no change survives: remove the entry")
                .toList();
    }

    private static Entry entry(String file, JsonNode node) {
        text(file, node, "reason");
        return new Entry(text(file, node, "class"), text(file, node, "method"), text(file, node, "mutator"));
    }

    private static String text(String file, JsonNode node, String name) {
        String text = node.path(name).asText().strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(file + " has an entry without " + name + ": " + node);
        }
        return text;
    }

    private record Entry(String type, String method, String mutator) {
        boolean fits(Mutation mutation) {
            return type.equals(mutation.type())
                    && method.equals(mutation.method())
                    && mutator.equals(mutation.mutator());
        }
    }
}
