package dev.atlaslink.peer;

import java.util.Locale;
import java.util.Map;

/**
 * A line of the table.
 *
 * @param document its name
 * @param invalid what the parser has against the document; empty if it is valid
 * @param results by generator; none of a document that is not valid
 */
record Row(String document, String invalid, Map<Peer, Result> results) {
    boolean isValid() {
        return invalid.isEmpty();
    }

    String markdown() {
        return "| " + document + " | " + (isValid() ? "yes" : "no: " + cell(invalid)) + " | " + result(Peer.OURS)
                + " | " + result(Peer.STOCK) + " |";
    }

    private String result(Peer peer) {
        Result result = results.get(peer);
        if (result == null) {
            return "";
        }
        String kind = result.kind().name().toLowerCase(Locale.ROOT);
        return result.compiled() ? kind : kind + ": " + cell(result.detail());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
