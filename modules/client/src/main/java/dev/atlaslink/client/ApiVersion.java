package dev.atlaslink.client;

import dev.atlaslink.client.internal.generation.Generations;
import dev.atlaslink.client.internal.wording.Required;
import java.util.Arrays;
import java.util.Locale;

/** Chooses the generation of the Atlas Administration API that the facade speaks. */
public enum ApiVersion {
    /** The oldest generation, v1.0 "PrivateLink connections" (Atlas v1.0 reference): AWS only, HTTP Digest only. */
    V1_LEGACY("v1.0-legacy"),
    /** The later v1.0 generation, "endpoint services" (Atlas v1.0 reference): HTTP Digest only. */
    V1("v1.0"),
    /** The versioned API with dated media types (v2 reference): HTTP Digest or OAuth. The default. */
    V2("v2");

    private final String label;

    ApiVersion(String label) {
        this.label = label;
    }

    /**
     * Reads a generation's name; case, {@code -}, {@code _} and {@code .0} do not matter.
     *
     * @param text such as {@code v2}, {@code v1}, {@code V1_LEGACY}
     * @return the generation
     * @throws IllegalArgumentException if the text names none
     */
    public static ApiVersion of(String text) {
        return Arrays.stream(values())
                .filter(version -> plain(version.label).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> Required.refusal("apiVersion", text, Generations.ALLOWED));
    }

    /**
     * Returns the generation's usual name.
     *
     * @return {@code v1.0-legacy}, {@code v1.0} or {@code v2}
     */
    @Override
    public String toString() {
        return label;
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replace(".0", "").replaceAll("[-_]", "");
    }
}
