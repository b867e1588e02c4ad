package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says in Javadoc how the methods of one operation differ, and where the others are. */
final class VariantNotes {
    private final List<Variant> variants;
    private final UnaryOperator<String> methodName;

    /**
     * @param variants all methods of the operation, the oldest version first
     * @param methodName turns an operationId into the name of a method
     */
    VariantNotes(List<Variant> variants, UnaryOperator<String> methodName) {
        this.variants = variants;
        this.methodName = methodName;
    }

    /** Returns the note on one method. */
    String note(Variant variant) {
        String version = variant.format().version();
        List<String> sentences = new ArrayList<>();
        sentences.add("Asks for " + mediaType(variant) + ".");
        Variant older = null;
        Variant newer = null;
        for (Variant other : variants) {
            int order = other.format().version().compareTo(version);
            boolean sameFormat = other.format().format().equals(variant.format().format());
            if (order < 0 && sameFormat) {
                older = other;
            } else if (order > 0 && sameFormat && newer == null) {
                newer = other;
            } else if (order == 0 && !other.equals(variant)) {
                sentences.add(link(other) + " asks for " + mediaType(other) + ".");
            }
        }
        if (older != null) {
            sentences.add(link(older) + " is older.");
        }
        if (newer != null) {
            sentences.add(link(newer) + " is newer.");
        }
        return String.join(" ", sentences);
    }

    private static String mediaType(Variant variant) {
        return JavaText.code(variant.format().mediaType());
    }

    private String link(Variant variant) {
        return "{@link #" + methodName.apply(variant.name()) + "}";
    }
}
