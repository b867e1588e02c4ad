package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;

/** Says where in a response something does not fit, and what should be there; not what is there, which may be a secret. */
final class JsonPlace {
    private JsonPlace() {}

    static String of(JsonMappingException failure) {
        String path = failure.getPath().stream().map(JsonPlace::step).collect(Collectors.joining("", "$", ""));
        return ": at " + path + wanted(failure);
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static String wanted(JsonMappingException failure) {
        return failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? " there is no " + mismatch.getTargetType().getSimpleName()
                : "";
    }
}
