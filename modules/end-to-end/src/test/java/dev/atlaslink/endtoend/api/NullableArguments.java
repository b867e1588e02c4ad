package dev.atlaslink.endtoend.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where null is no mistake of a caller, and why. */
final class NullableArguments {
    /** What only the library makes and users get; of each the constructor, which is public because it is a record's. */
    private static final List<String> RESULTS = List.of(
            "client.error.",
            "client.event.",
            "client.credentials.CredentialSource",
            "client.limit.RateLimit",
            "client.transport.TransportRequest",
            "client.ConnectProgress",
            "client.Progress",
            "client.RawRe",
            "client.model.Difference",
            "client.model.PrivateConnection",
            "client.model.PrivateEndpointServiceUpdate");

    /** What users write and the library calls, or the library writes for itself to call. */
    private static final List<String> CALLED_BY_THE_LIBRARY = List.of(
            "client.AtlasObserver",
            "client.CloudSide",
            "client.ConnectionApproval",
            "client.Sleeper",
            "client.creation.",
            "client.credentials.FileTokenStore",
            "client.credentials.TokenStore",
            "client.feign.FeignTransport",
            "client.limit.Permit",
            "client.transport.AtlasTransport",
            "micrometer.DefaultAttemptConvention",
            "micrometer.DefaultCallConvention",
            "micrometer.DefaultWaitConvention");

    private NullableArguments() {}

    static String place(Executable executable, int index) {
        String parameters = Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        String name =
                executable.getName().equals(executable.getDeclaringClass().getName()) ? "new" : executable.getName();
        return executable.getDeclaringClass().getName().replaceFirst(".*\\.", "") + "#" + name + "(" + parameters + ")["
                + index + "]";
    }

    /** Tells whether users call it at all. */
    static boolean isForUsers(Executable executable) {
        // Nothing equals null, and valueOf of an enum is Java's own.
        boolean ofJava = executable.getName().equals("equals")
                || (executable.getDeclaringClass().isEnum()
                        && executable.getName().equals("valueOf"));
        if (ofJava) {
            return false;
        }
        String type = executable.getDeclaringClass().getName().replaceFirst("^dev\\.atlaslink\\.", "");
        if (executable instanceof Constructor) {
            return RESULTS.stream().noneMatch(type::startsWith);
        }
        return Modifier.isStatic(executable.getModifiers())
                || CALLED_BY_THE_LIBRARY.stream().noneMatch(type::startsWith);
    }
}
