package dev.atlaslink.simulator.internal.validation;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks that a JSON body is declared as JSON: plainly or as any dated type, both of which Atlas takes. */
final class ContentTypes {

    private static final Pattern JSON = Pattern.compile("application/(json|vnd\\.atlas\\.[a-z0-9.-]+\\+json)");

    private ContentTypes() {}

    static void requireJson(ReceivedRequest request) {
        String given = request.header("Content-Type").orElse("");
        int parameters = given.indexOf(';');
        String type = (parameters < 0 ? given : given.substring(0, parameters)).strip();
        if (!JSON.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            throw ErrorCode.UNSUPPORTED_MEDIA_TYPE
                    .with(given.isEmpty() ? "(none)" : given)
                    .because("Content-Type must be application/json or application/vnd.atlas.VERSION+json but is "
                            + (given.isEmpty() ? "missing" : SchemaText.shortened(given)));
        }
    }
}
