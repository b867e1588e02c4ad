package dev.atlaslink.simulator.internal.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the names whose values are secret wherever they stand: the {@code writeOnly} ones of the specs, and OAuth's. */
final class SecretNames {

    private static final Set<String> OF_CREDENTIALS =
            Set.of("client_secret", "clientSecret", "token", "access_token", "refresh_token", "password", "privateKey");

    private static final String ESCAPE = "\\u";

    private SecretNames() {}

    static boolean contains(String name) {
        return Bundled.NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Says whether one of the names may be in a body; a quick look, which every body gets.
     *
     * <p>Zeros are passed over: UTF-16 and UTF-32 put them between the letters. An escape may be any letter.
     */
    static boolean mayBeIn(byte[] body) {
        for (int i = 0; i < body.length; i++) {
            byte[][] stems = Bundled.STEMS[lower(body[i]) & 0x7f];
            if (stems != null && isAnyAt(i, body, stems)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyAt(int start, byte[] body, byte[][] stems) {
        for (byte[] stem : stems) {
            int matched = 0;
            for (int i = start; i < body.length && matched < stem.length; i++) {
                if (body[i] == 0) {
                    continue;
                }
                if (lower(body[i]) != stem[matched]) {
                    break;
                }
                matched++;
            }
            if (matched == stem.length) {
                return true;
            }
        }
        return false;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 'a' - 'A') : letter;
    }

    /** Read on first use: at the start of a simulator the specs may still be on their way. */
    private static final class Bundled {

        static final Set<String> NAMES = Stream.concat(OF_CREDENTIALS.stream(), writeOnly())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        /** What to look for, by its first byte: names that hold no other, as secret stands for client_secret as well. */
        static final byte[][][] STEMS = stems();

        private static Stream<String> writeOnly() {
            Set<String> names = new TreeSet<>();
            ApiDescription.bundled().operations().stream()
                    .flatMap(operation -> operation.requestBodies().stream())
                    .flatMap(body -> Stream.concat(Stream.ofNullable(body.schema()), body.variants().values().stream()))
                    .forEach(schema -> collect(schema, names));
            return names.stream();
        }

        private static void collect(JsonNode schema, Set<String> names) {
            for (Map.Entry<String, JsonNode> property :
                    schema.path("properties").properties()) {
                if (property.getValue().path("writeOnly").asBoolean()) {
                    names.add(property.getKey());
                }
            }
            schema.forEach(part -> collect(part, names));
        }

        private static byte[][][] stems() {
            Stream<String> stems = NAMES.stream()
                    .filter(name -> NAMES.stream().noneMatch(other -> !other.equals(name) && name.contains(other)));
            byte[][][] byFirst = new byte[0x80][][];
            Stream.concat(stems, Stream.of(ESCAPE))
                    .collect(Collectors.groupingBy(stem -> stem.charAt(0)))
                    .forEach((first, same) -> byFirst[first] = same.stream()
                            .map(stem -> stem.getBytes(StandardCharsets.US_ASCII))
                            .toArray(byte[][]::new));
            return byFirst;
        }
    }
}
