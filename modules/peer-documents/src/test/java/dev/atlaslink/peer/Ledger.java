package dev.atlaslink.peer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The valid documents that ours makes no code of, each with its reason. */
final class Ledger {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Ledger(List<Entry> entries) {
        for (Entry entry : entries) {
            if (this.entries.put(entry.document(), entry) != null) {
                throw new IllegalArgumentException("document " + entry.document() + " is there twice");
            }
        }
    }

    static Ledger read(String resource) throws IOException {
        try (InputStream yaml = Ledger.class.getResourceAsStream(resource)) {
            return new Ledger(new YAMLMapper().readValue(yaml, new TypeReference<List<Entry>>() {}));
        }
    }

    /**
     * Compares with what came out.
     *
     * @param rows of all documents, or of a sample of them
     * @param complete whether they are all
     * @return what differs, a line each
     */
    List<String> differences(List<Row> rows, boolean complete) {
        Map<String, Entry> left = new LinkedHashMap<>(entries);
        List<String> differences = new ArrayList<>();
        for (Row row : rows) {
            Entry entry = left.remove(row.document());
            Result ours = row.results().get(Peer.OURS);
            if (ours == null || ours.compiled()) {
                if (entry != null) {
                    differences.add(row.document() + " needs no entry any more");
                }
            } else if (entry == null) {
                differences.add(row.document() + " has no entry: " + ours.kind() + " " + ours.detail());
            } else if (!entry.describes(ours)) {
                differences.add(row.document() + " is " + ours.kind() + " " + ours.detail() + ", not " + entry.result()
                        + " " + entry.says());
            }
        }
        if (complete) {
            left.keySet().forEach(document -> differences.add(document + " is no document"));
        }
        return differences;
    }

    /**
     * What is expected of a document.
     *
     * @param document its name
     * @param result what ours makes of it, such as {@code refused}
     * @param says part of the message
     * @param reason why that is accepted
     */
    record Entry(String document, String result, String says, String reason) {
        Entry {
            if (document == null
                    || result == null
                    || says == null
                    || says.isBlank()
                    || reason == null
                    || reason.isBlank()) {
                throw new IllegalArgumentException(
                        "entry of " + document + " is not complete; needed are document, result, says and reason");
            }
        }

        boolean describes(Result ours) {
            return result.equals(ours.kind().name().toLowerCase(Locale.ROOT))
                    && ours.detail().contains(says);
        }
    }
}
