package dev.atlaslink.spectools.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The types of which users write implementations, so that a new abstract method breaks them: those they hand in, and those
 * that such ones extend or give back. Annotations count as well. What is sealed or has a builder is never written by them,
 * nor are the resources that they are only given.
 */
public final class UserWritten {
    private static final Pattern NAME = Pattern.compile("[\\w.$]+");
    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");
    private static final Pattern ANNOTATION = Pattern.compile("@(?!interface )\\w+(?:\\((?:\"[^\"]*\"|[^\")])*\\))? ");

    private final Map<String, Set<String>> types;

    private UserWritten(Map<String, Set<String>> types) {
        this.types = types;
    }

    /** Returns the names of such types. */
    public static Set<String> in(ApiText text) {
        return new UserWritten(text.types()).names();
    }

    /** Says whether a line of a type is a method that every implementation must have. */
    static boolean demands(Set<String> type, String line) {
        String member = plain(line);
        String header = header(type);
        if (!member.contains("(")) {
            return false;
        }
        if (header.contains("@interface ")) {
            return !member.contains(" default ");
        }
        return header.contains("interface ")
                ? !member.startsWith("default ") && !member.startsWith("static ")
                : member.contains("abstract ");
    }

    private Set<String> names() {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Stream.concat(
                        types.values().stream().flatMap(Set::stream).flatMap(this::arguments),
                        types.keySet().stream()
                                .filter(name -> header(types.get(name)).contains("@interface ")))
                .toList());
        while (!open.isEmpty()) {
            String name = open.remove();
            if (isImplementable(types.get(name)) && found.add(name)) {
                types.get(name).stream().flatMap(this::given).forEach(open::add);
            }
        }
        return found;
    }

    private static boolean isImplementable(Set<String> type) {
        String header = header(type);
        return (header.contains("interface ") || header.contains("abstract "))
                && !header.contains(" sealed ")
                && type.stream().noneMatch(line -> line.endsWith(" builder()"));
    }

    /** What a type argument names is given to a function of the user's more often than it is handed in. */
    private Stream<String> arguments(String line) {
        String member = plain(line);
        int open = member.indexOf('(');
        return open < 0 ? Stream.empty() : named(withoutTypeArguments(member.substring(open)));
    }

    private Stream<String> given(String line) {
        return named(plain(line).replaceFirst("\\(.*", ""));
    }

    private Stream<String> named(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).filter(types::containsKey);
    }

    private static String header(Set<String> type) {
        return plain(type.iterator().next());
    }

    private static String withoutTypeArguments(String text) {
        String shorter = TYPE_ARGUMENTS.matcher(text).replaceAll("");
        return shorter.equals(text) ? text : withoutTypeArguments(shorter);
    }

    private static String plain(String line) {
        return ANNOTATION.matcher(line).replaceAll("");
    }
}
