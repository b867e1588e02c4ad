package dev.atlaslink.simulator.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes percent-encoding strictly: a broken sequence or broken UTF-8 is an error, never a guess. */
public final class PercentCoding {

    private PercentCoding() {}

    /** Decodes a path segment, in which a plus sign is a plus sign; empty if it is malformed. */
    public static Optional<String> decodeSegment(String encoded) {
        return decode(encoded, false);
    }

    /** Decodes a name or value of a query or form, in which a plus sign is a blank; empty if it is malformed. */
    public static Optional<String> decodeForm(String encoded) {
        return decode(encoded, true);
    }

    private static Optional<String> decode(String encoded, boolean plusIsBlank) {
        byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%') {
                boolean complete = i + 2 < in.length;
                int high = complete ? Character.digit(in[i + 1], 16) : -1;
                int low = complete ? Character.digit(in[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                out.put((byte) ((high << 4) | low));
                i += 2;
            } else {
                out.put(plusIsBlank && in[i] == '+' ? (byte) ' ' : in[i]);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException e) {
            // The caller reports malformed input by its own code.
            return Optional.empty();
        }
    }
}
