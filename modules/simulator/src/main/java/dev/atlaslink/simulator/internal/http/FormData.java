package dev.atlaslink.simulator.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Splits a query string or an {@code application/x-www-form-urlencoded} body into decoded pairs. */
public final class FormData {

    private FormData() {}

    /** Returns the pairs in their order; empty if one of them is malformed. */
    public static Optional<List<Map.Entry<String, String>>> parse(String encoded) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (String pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            Optional<String> name = PercentCoding.decodeForm(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = PercentCoding.decodeForm(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(Map.entry(name.get(), value.get()));
        }
        return Optional.of(pairs);
    }
}
