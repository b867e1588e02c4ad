package dev.atlaslink.spectools.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public signatures of a module as text: a line for each type, and below it a line for each member. */
public record ApiText(String text) {
    private static final String INDENT = "  ";

    public static ApiText of(CompiledModule module) {
        return of(module.exportedClasses().stream());
    }

    public static ApiText of(Stream<Class<?>> types) {
        return new ApiText(types.filter(PublicSignatures::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .map(ApiText::block)
                .collect(Collectors.joining("\n")));
    }

    /** Returns the lines of each type by its name, its own line among them. */
    public Map<String, Set<String>> types() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (!line.startsWith(INDENT)) {
                current = new LinkedHashSet<>();
                types.put(line.replaceFirst(".* (?:class|@?interface|enum|record) ([\\w.$]+).*", "$1"), current);
            }
            current.add(line.strip());
        }
        return types;
    }

    /** Returns the lines that another text lacks (-) or has in addition (+), each with its type. */
    public List<String> changes(ApiText other) {
        Set<String> mine = members();
        Set<String> others = other.members();
        return Stream.concat(
                        mine.stream().filter(line -> !others.contains(line)).map(line -> "- " + line),
                        others.stream().filter(line -> !mine.contains(line)).map(line -> "+ " + line))
                .toList();
    }

    private Set<String> members() {
        return types().entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(line -> type.getKey() + ": " + line))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String block(Class<?> type) {
        return PublicSignatures.of(type).collect(Collectors.joining("\n" + INDENT, "", "\n"));
    }
}
