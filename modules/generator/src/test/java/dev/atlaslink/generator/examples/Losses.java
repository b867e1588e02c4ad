package dev.atlaslink.generator.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of one JSON is not in another: values that are missing or others. A {@code null}, an empty list and an empty object
 * are as good as absent, 1.0 is 1, and the same moment in another spelling is the same.
 */
final class Losses {
    private final List<String> found = new ArrayList<>();

    private Losses() {}

    /** Returns one line for each, with its JSON path. */
    static List<String> of(JsonNode shown, JsonNode written) {
        Losses losses = new Losses();
        losses.compare("$", shown, written);
        return losses.found;
    }

    private void compare(String path, JsonNode shown, JsonNode written) {
        if (shown.isObject() && written.isObject()) {
            for (Map.Entry<String, JsonNode> property : shown.properties()) {
                compare(path + "." + property.getKey(), property.getValue(), written.path(property.getKey()));
            }
        } else if (shown.isArray() && written.isArray() && shown.size() == written.size()) {
            for (int index = 0; index < shown.size(); index++) {
                compare(path + "[" + index + "]", shown.get(index), written.get(index));
            }
        } else if (!isEmpty(shown) || !isEmpty(written)) {
            compareValues(path, shown, written);
        }
    }

    private void compareValues(String path, JsonNode shown, JsonNode written) {
        boolean same = shown.equals(written) || isSameNumber(shown, written) || isSameMoment(shown, written);
        if (!same) {
            found.add(path + ": shown " + shown + ", written " + (written.isMissingNode() ? "nothing" : written));
        }
    }

    private static boolean isSameNumber(JsonNode shown, JsonNode written) {
        return shown.isNumber() && written.isNumber() && shown.decimalValue().compareTo(written.decimalValue()) == 0;
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || node.isMissingNode() || (node.isContainerNode() && node.isEmpty());
    }

    private static boolean isSameMoment(JsonNode shown, JsonNode written) {
        try {
            return shown.isTextual()
                    && written.isTextual()
                    && OffsetDateTime.parse(shown.asText()).isEqual(OffsetDateTime.parse(written.asText()));
        } catch (DateTimeException noMoment) {
            return false;
        }
    }
}
