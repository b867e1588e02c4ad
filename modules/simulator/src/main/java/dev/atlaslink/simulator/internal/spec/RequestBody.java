package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a body an operation takes.
 *
 * @param mediaType the media type the spec gives it
 * @param version the date in the media type; empty if it has none
 * @param schema the schema of a body without variants; unused if there are variants
 * @param discriminator the property that chooses the variant; empty if the provider in the path does
 * @param variants schemas by provider; empty if every body has one schema
 */
public record RequestBody(
        String mediaType,
        Optional<LocalDate> version,
        JsonNode schema,
        Optional<String> discriminator,
        Map<String, JsonNode> variants) {

    public boolean isForm() {
        return mediaType.equals("application/x-www-form-urlencoded");
    }
}
