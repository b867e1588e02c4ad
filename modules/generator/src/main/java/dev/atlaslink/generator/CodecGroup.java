package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Models whose codecs one method finds by the name of the type: all those of a large document are more than a method of Java
 * can hold.
 *
 * @param method that finds them
 * @param models their class names
 * @param otherwise expression of what is found for any other name
 */
record CodecGroup(String method, List<String> models, String otherwise) {
    /** A method holds some 1,700. */
    private static final int MOST = 1_000;

    /** Divides all models of a document, which may have none, into groups, of which each asks the next one. */
    static List<CodecGroup> of(List<String> models) {
        List<CodecGroup> groups = new ArrayList<>();
        int end = 0;
        do {
            int begin = end;
            end = Math.min(begin + MOST, models.size());
            String next = end == models.size() ? "null" : method(groups.size() + 1) + "(model)";
            groups.add(new CodecGroup(method(groups.size()), models.subList(begin, end), next));
        } while (end < models.size());
        return groups;
    }

    private static String method(int index) {
        return index == 0 ? "named" : "named" + (index + 1);
    }
}
