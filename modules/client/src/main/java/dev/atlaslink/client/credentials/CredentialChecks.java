package dev.atlaslink.client.credentials;

import dev.atlaslink.client.internal.wording.Required;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Refuses what could not be sent as it is. A line break at the end, as text read from a file has, would end as a refusal
 * by Atlas that says nothing of it, or as another header.
 */
final class CredentialChecks {
    private CredentialChecks() {}

    static void name(String field, String value) {
        if (value == null || value.isBlank()) {
            throw Required.blank(field, value);
        }
        header(field, value);
    }

    /** Something that is sent in a header as it is. */
    static void token(String field, Secret value) {
        header(field, Required.notNull(field, value, "a secret").reveal());
    }

    /** Something that is sent encoded, or only proven to be known. */
    static void secret(String field, Secret value) {
        refuse(
                field,
                Required.notNull(field, value, "a secret").reveal(),
                Character::isISOControl,
                "text without control characters");
    }

    private static void header(String field, String value) {
        refuse(field, value, character -> character < '!' || character > '~', "visible ASCII characters");
    }

    /** Names the character and its place, not what stands around it. */
    private static void refuse(String field, String value, IntPredicate unfit, String allowed) {
        OptionalInt found = value.codePoints().filter(unfit).findFirst();
        if (found.isPresent()) {
            throw new IllegalArgumentException(String.format(
                    "%s has the character U+%04X at index %d; allowed is %s",
                    field, found.getAsInt(), value.indexOf(found.getAsInt()), allowed));
        }
    }
}
