package dev.atlaslink.contract.api;

import dev.atlaslink.contract.fixture.CompiledModule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public signatures of a module as text: a line for each type, and below it a line for each member. */
record ApiText(String text) {
    private static final String INDENT = "  ";

    static ApiText of(CompiledModule module) {
        return of(module.exportedClasses().stream());
    }

    static ApiText of(Stream<Class<?>> types) {
        return new ApiText(types.filter(PublicSignatures::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .map(ApiText::block)
                .collect(Collectors.joining("\n")));
    }

    /** Returns the lines of each type by its name, its own line among them. */
    Map<String, Set<String>> types() {
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

    private static String block(Class<?> type) {
        return PublicSignatures.of(type).collect(Collectors.joining("\n" + INDENT, "", "\n"));
    }
}
