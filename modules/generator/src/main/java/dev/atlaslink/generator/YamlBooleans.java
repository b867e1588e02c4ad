package dev.atlaslink.generator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Refuses words such as {@code on} and {@code no} without quotes. The OpenAPI Generator reads YAML 1.1, where they are
 * booleans; in YAML 1.2, which OpenAPI recommends, they are text. An enum value or a name would change on the wire.
 */
final class YamlBooleans {
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlBooleans() {}

    /**
     * Checks a document.
     *
     * @param file JSON passes, as it has none of these
     * @throws IllegalArgumentException naming place, line and word
     */
    static void refuse(Path file) {
        try {
            String text = Files.readString(file);
            // Where the parser takes a text for JSON, it looks for the same.
            if (!text.stripLeading().startsWith("{")) {
                refuse(text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    static void refuse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        // The text is in memory already, and the vendor's document is larger than SnakeYAML's own limit.
        options.setCodePointLimit(Integer.MAX_VALUE);
        Node root = new Yaml(options).compose(new StringReader(yaml));
        if (root != null) {
            new YamlBooleans().walk(root, "");
        }
    }

    private void walk(Node node, String place) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            check(scalar, place);
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            for (int index = 0; index < items.size(); index++) {
                walk(items.get(index), place + "/" + index);
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                walk(entry.getKeyNode(), place);
                walk(entry.getValueNode(), place + "/" + name(entry.getKeyNode()));
            }
        }
    }

    private static String name(Node key) {
        return key instanceof ScalarNode scalar
                ? scalar.getValue().replace("~", "~0").replace("/", "~1")
                : "?";
    }

    private static void check(ScalarNode scalar, String place) {
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getTag().equals(Tag.BOOL)
                && !BOOLEANS.contains(scalar.getValue())) {
            throw new IllegalArgumentException("line " + (scalar.getStartMark().getLine() + 1) + ", at \"" + place
                    + "\": " + scalar.getValue() + " would be read as a boolean; allowed are \"" + scalar.getValue()
                    + "\" in quotes for the text, true or false for a boolean");
        }
    }
}
