package dev.atlaslink.endtoend.build;

import dev.atlaslink.spectools.repository.Repository;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README at the root of the repository. */
final class Readme {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");
    private static final Pattern CLASS_NAME = Pattern.compile("\\bclass (\\w+)");

    private Readme() {}

    static String text() {
        return Repository.read(Repository.path("README.md"));
    }

    /** Returns the Java examples, each a whole class. */
    static List<Example> examples() {
        return JAVA.matcher(text())
                .results()
                .map(block -> block.group(1))
                .map(code -> new Example(className(code), code))
                .toList();
    }

    private static String className(String code) {
        Matcher name = CLASS_NAME.matcher(code);
        return name.results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("this Java example of the README is not a whole class:\n" + code));
    }

    record Example(String className, String code) {
        @Override
        public String toString() {
            return className;
        }
    }
}
