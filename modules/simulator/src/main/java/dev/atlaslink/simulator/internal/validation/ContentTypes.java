package dev.atlaslink.simulator.internal.validation;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a JSON body is declared: plainly as JSON or as any dated type, both of which Atlas takes. */
final class ContentTypes {

    private static final Pattern JSON = Pattern.compile("application/(json|vnd\\.atlas\\.([a-z0-9.-]+)\\+json)");

    private ContentTypes() {}

    /** Requires JSON and returns the date of its type; empty if there is none. */
    static Optional<LocalDate> requireJson(ReceivedRequest request) {
        String given = request.header("Content-Type").orElse("");
        int parameters = given.indexOf(';');
        String type = (parameters < 0 ? given : given.substring(0, parameters)).strip();
        Matcher matcher = JSON.matcher(type.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw ErrorCode.UNSUPPORTED_MEDIA_TYPE
                    .with(given.isEmpty() ? "(none)" : given)
                    .because(Wording.described(
                            "Content-Type",
                            given.isEmpty()
                                    ? "missing"
                                    : SchemaText.shortened(
                                            TextNode.valueOf(given).toString()),
                            "application/json or application/vnd.atlas.VERSION+json"));
        }
        return Optional.ofNullable(matcher.group(2)).flatMap(ContentTypes::date);
    }

    private static Optional<LocalDate> date(String version) {
        try {
            return Optional.of(LocalDate.parse(version));
        } catch (DateTimeException e) {
            // Such as preview, or what is no day of the calendar: as good as no date.
            return Optional.empty();
        }
    }
}
