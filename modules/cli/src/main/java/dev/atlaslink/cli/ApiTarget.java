package dev.atlaslink.cli;

import dev.atlaslink.cli.api.ApiOperation;
import dev.atlaslink.cli.api.ApiOperations;
import dev.atlaslink.client.ApiVersion;
import java.util.Locale;
import java.util.Optional;

/**
 * Where {@code api} sends to.
 *
 * @param method of HTTP
 * @param path with its variables in braces
 * @param operation of the specs, where there is one for it
 */
record ApiTarget(String method, String path, Optional<ApiOperation> operation) {
    /** A path below it is whole already; whether it may be called, the client checks. */
    private static final String API = "/api/";

    /**
     * Reads what was typed.
     *
     * @param first an operation, or a method, or else a path to read
     * @param second the path, after a method
     * @param version whose prefix a path gets that has none
     * @throws IllegalArgumentException if there is no such operation
     */
    static ApiTarget of(Optional<String> first, Optional<String> second, ApiVersion version, ApiOperations known) {
        String typed = first.orElseThrow(() -> new IllegalArgumentException(
                "operation is not set; allowed is an operationId (see --list), or a method and a path"));
        if (second.isPresent()) {
            return at(typed.toUpperCase(Locale.ROOT), second.get(), version, known);
        }
        if (typed.contains("/")) {
            return at("GET", typed, version, known);
        }
        ApiOperation operation = known.named(typed)
                .orElseThrow(() -> new IllegalArgumentException(
                        "operation is \"" + typed + "\"; allowed is an operationId (see --list), or a method and a path"
                                + Suggestions.after(typed, known.ids())));
        return new ApiTarget(operation.method(), operation.path(), Optional.of(operation));
    }

    private static ApiTarget at(String method, String typed, ApiVersion version, ApiOperations known) {
        boolean isShort = typed.startsWith("/") && !typed.startsWith(API);
        String path = isShort ? "/api/atlas/" + prefix(version) + typed : typed;
        return new ApiTarget(method, path, known.at(method, path.replaceFirst("\\?.*", "")));
    }

    /** The generations of v1.0 share their paths. */
    private static String prefix(ApiVersion version) {
        return version.toString().replaceFirst("-.*", "");
    }
}
