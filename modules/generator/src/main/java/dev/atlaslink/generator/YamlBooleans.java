package dev.atlaslink.generator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
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
 * booleans; in YAML 1.2, which OpenAPI recommends, they are text. An enum value or a name would change on the wire, and where
 * a boolean has to stand, text is an error.
 */
final class YamlBooleans {
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Path file;
    private final Deque<Path> files;

    private YamlBooleans(Path file, Deque<Path> files) {
        this.file = file;
        this.files = files;
    }

    /** Checks what a build gives as its document; one that is not in a file is taken as it was read. */
    static void refuseIn(String inputSpec) {
        if (inputSpec != null && !inputSpec.contains("://") && Files.isRegularFile(Path.of(inputSpec))) {
            refuse(Path.of(inputSpec));
        }
    }

    /**
     * Checks a document, and the files that it refers to.
     *
     * @param document JSON passes, as it has none of these
     * @throws IllegalArgumentException naming file, line, place and word
     */
    static void refuse(Path document) {
        Deque<Path> files = new ArrayDeque<>(List.of(document));
        Set<Path> checked = new HashSet<>();
        while (!files.isEmpty()) {
            Path file = files.remove();
            if (checked.add(file.toAbsolutePath().normalize())) {
                new YamlBooleans(file, files).check();
            }
        }
    }

    private void check() {
        try {
            String text = Files.readString(file);
            // Where the parser takes a text for JSON, it looks for the same.
            if (!text.stripLeading().startsWith("{")) {
                check(text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    private void check(String yaml) {
        LoaderOptions options = new LoaderOptions();
        // The text is in memory already, and the vendor's document is larger than SnakeYAML's own limit.
        options.setCodePointLimit(Integer.MAX_VALUE);
        Node root = new Yaml(options).compose(new StringReader(yaml));
        if (root != null) {
            walk(root, "");
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
                follow(entry);
            }
        }
    }

    /** What is not there, or no file, is the parser's to tell. */
    private void follow(NodeTuple entry) {
        if (name(entry.getKeyNode()).equals("$ref") && entry.getValueNode() instanceof ScalarNode reference) {
            String target = reference.getValue().replaceAll("#.*", "");
            try {
                Path other = file.resolveSibling(target);
                if (!target.isEmpty() && Files.isRegularFile(other)) {
                    files.add(other);
                }
            } catch (InvalidPathException address) {
                // An address is not looked at.
                return;
            }
        }
    }

    private static String name(Node key) {
        return key instanceof ScalarNode scalar
                ? scalar.getValue().replace("~", "~0").replace("/", "~1")
                : "?";
    }

    private void check(ScalarNode scalar, String place) {
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getTag().equals(Tag.BOOL)
                && !BOOLEANS.contains(scalar.getValue())) {
            throw new IllegalArgumentException(
                    file + ", line " + (scalar.getStartMark().getLine() + 1) + ", at \""
                            + place + "\": " + scalar.getValue() + " would be read as a boolean; allowed are \""
                            + scalar.getValue() + "\" in quotes for the text, true or false for a boolean");
        }
    }
}
