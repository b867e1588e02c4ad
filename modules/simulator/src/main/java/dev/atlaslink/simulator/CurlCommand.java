package dev.atlaslink.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a recorded request as a curl command; what is secret becomes a variable. */
final class CurlCommand {

    /** By list: any other header may be a secret or is curl's own business. */
    private static final List<String> HEADERS = List.of("Accept", "Content-Type");

    /** Linux takes no more than 128 KiB as one argument. */
    private static final int MAX_ARGUMENT_BYTES = 64 * 1024;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final JournalEntry entry;
    private final List<String> words = new ArrayList<>();

    private CurlCommand(JournalEntry entry) {
        this.entry = entry;
    }

    static String of(JournalEntry entry) {
        return new CurlCommand(entry).write();
    }

    private String write() {
        // Targets go out as they came, brackets and dots included.
        words.addAll(List.of("curl", "--globoff", "--path-as-is"));
        words.add(entry.method().equals("HEAD") ? "--head" : "--request " + ShellText.quoted(entry.method()));
        entry.header("Authorization").map(CurlCommand::credentials).ifPresent(words::add);
        HEADERS.forEach(name -> words.add("--header " + ShellText.quoted(header(name))));
        String input = addBody();
        words.add("\"$MONGODB_ATLAS_BASE_URL\"" + ShellText.quoted(entry.shownTarget()));
        return input + String.join(" ", words);
    }

    private static String credentials(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "digest" -> "--user \"$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY\" --digest";
            case "basic" -> "--user \"$MONGODB_ATLAS_CLIENT_ID:$MONGODB_ATLAS_CLIENT_SECRET\"";
            case "bearer" -> "--header \"Authorization: Bearer $ACCESS_TOKEN\"";
            default -> "--header \"Authorization: $AUTHORIZATION\"";
        };
    }

    /** A name with a colon and no value takes away what curl would send by itself; one with a semicolon is empty. */
    private String header(String name) {
        return entry.header(name)
                .map(value -> value.isBlank() ? name + ";" : name + ": " + value)
                .orElse(name + ":");
    }

    /** Adds the body and returns what has to come before the command. */
    private String addBody() {
        byte[] body = entry.body();
        if (body.length == 0) {
            return "";
        }
        if (entry.hasSecretBody()) {
            words.add("--data-raw \"$REQUEST_BODY\"");
            return "";
        }
        Optional<String> text = argument(body);
        if (text.isPresent()) {
            words.add("--data-raw " + ShellText.quoted(text.get()));
            return "";
        }
        words.add("--data-binary @-");
        return ShellText.printing(body) + " | ";
    }

    /** Returns the body as text if a shell and a terminal take it as it is. */
    private static Optional<String> argument(byte[] body) {
        if (body.length > MAX_ARGUMENT_BYTES) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return CONTROL.matcher(text).find() ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
