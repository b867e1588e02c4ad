package dev.atlaslink.endtoend.guide;

import dev.atlaslink.spectools.repository.Repository;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the code in a guide. */
final class GuideBlocks {
    private GuideBlocks() {}

    /** Returns the blocks of one language, in their order. */
    static Stream<String> of(String guide, String language) {
        Pattern block = Pattern.compile("(?s)```" + Pattern.quote(language) + "\\R(.*?)```");
        return block.matcher(Repository.read(Repository.path("src/site/markdown/" + guide)))
                .results()
                .map(match -> match.group(1));
    }

    /** Makes code comparable: the formatter breaks lines of a method elsewhere than a guide does. */
    static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "");
    }
}
