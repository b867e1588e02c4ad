package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.List;

/** Says in Javadoc how the methods of one operation differ, and where the others are. */
final class VariantNotes {
    private final List<Variant> variants;
    private final MethodNames names;

    /**
     * @param variants all methods of the operation, the oldest version first
     * @param names turn an operationId into the name of a method
     */
    VariantNotes(List<Variant> variants, MethodNames names) {
        this.variants = variants;
        this.names = names;
    }

    /** Returns the note on one method. */
    String note(Variant variant) {
        String version = variant.format().version();
        List<String> sentences = new ArrayList<>();
        boolean severalRequests =
                variants.stream().anyMatch(other -> other.format().equals(variant.format()) && !other.equals(variant));
        sentences.add("Asks for " + code(variant.format())
                + (severalRequests ? " and sends " + code(variant.request()) : "") + ".");
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
                boolean sameResponse = other.format().equals(variant.format());
                sentences.add(link(other)
                        + (sameResponse ? " sends " + code(other.request()) : " asks for " + code(other.format()))
                        + ".");
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

    private static String code(BodyFormat format) {
        return JavaText.code(format.mediaType());
    }

    private String link(Variant variant) {
        return "{@link #" + names.method(variant.name()) + "}";
    }
}
