package dev.atlaslink.generator.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of generated sources that are wider than 120, though they could be broken. */
final class WideLines {
    private static final int WIDTH = 120;

    /** An import, or one text or name with little beside it. */
    private static final Pattern UNBREAKABLE = Pattern.compile(
            "import .*|\\s*(?:[\\w@]+[ (](?:= )?|\"\\w+\", )?\"(?:\\\\.|[^\"])*\"[,;)}]*|\\s*\\* \\S+|\\s*[\\w.]+[(,;)]*");

    private WideLines() {}

    static List<String> in(Path sources) throws IOException {
        List<String> wide = new ArrayList<>();
        try (Stream<Path> below = Files.walk(sources)) {
            for (Path file :
                    (Iterable<Path>) below.filter(path -> path.toString().endsWith(".java"))::iterator) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.length() > WIDTH
                                && !UNBREAKABLE.matcher(line).matches())
                        .forEach(wide::add);
            }
        }
        return wide;
    }
}
