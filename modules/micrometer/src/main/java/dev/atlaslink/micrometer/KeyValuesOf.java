package dev.atlaslink.micrometer;

import dev.atlaslink.client.error.InterruptedCallException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.model.ResourceStatus;
import io.micrometer.common.KeyValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns facts into key values, of which there are few for each key: none is an id or a secret. */
final class KeyValuesOf {
    private static final int FIRST_ERROR = 400;
    private static final Pattern GENERATION = Pattern.compile("/api/atlas/([^/{}]+)/.*");

    /** What Atlas sends is not ours to trust: neither its length nor what is in it. */
    private static final Pattern STATUS = Pattern.compile("[A-Z_]{1,40}");

    private KeyValuesOf() {}

    static KeyValue operation(Call call) {
        return AtlasKey.OPERATION_ID.withValue(call.operationId());
    }

    static KeyValue generation(Call call) {
        Matcher path = GENERATION.matcher(call.pathTemplate());
        return path.matches() ? AtlasKey.API_GENERATION.withValue(path.group(1)) : AtlasKey.API_GENERATION.none();
    }

    static KeyValue statusCode(OptionalInt status) {
        return status.isPresent()
                ? AtlasKey.STATUS_CODE.withValue(String.valueOf(status.getAsInt()))
                : AtlasKey.STATUS_CODE.none();
    }

    /** By its class: what an exception says may be the server's own words. */
    static KeyValue errorType(Optional<? extends Throwable> failure) {
        return failure.map(reason ->
                        AtlasKey.ERROR_TYPE.withValue(reason.getClass().getName()))
                .orElseGet(AtlasKey.ERROR_TYPE::none);
    }

    static KeyValue errorType(OptionalInt status, Optional<? extends Throwable> failure) {
        return status.isPresent() && isError(status.getAsInt())
                ? AtlasKey.ERROR_TYPE.withValue(String.valueOf(status.getAsInt()))
                : errorType(failure);
    }

    static boolean isError(int status) {
        return status >= FIRST_ERROR;
    }

    static KeyValue kind(String what) {
        return AtlasKey.RESOURCE_KIND.withValue(what);
    }

    static KeyValue status(ResourceStatus status) {
        return AtlasKey.RESOURCE_STATUS.withValue(STATUS.matcher(status.value()).matches() ? status.value() : "OTHER");
    }

    static KeyValue waitResult(ResourceWaitResult result) {
        return AtlasKey.WAIT_RESULT.withValue(
                result.failure().map(KeyValuesOf::waitResult).orElse("success"));
    }

    private static String waitResult(Throwable failure) {
        if (failure instanceof WaitFailedException) {
            return "failed";
        }
        if (failure instanceof WaitTimeoutException) {
            return "timeout";
        }
        return failure instanceof InterruptedCallException || failure instanceof CancellationException
                ? "cancelled"
                : "error";
    }
}
