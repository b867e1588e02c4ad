package dev.atlaslink.endtoend.operation;

import dev.atlaslink.spectools.repository.Examples;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One call of a generated method, and what must be seen of it on the wire.
 *
 * @param operationId the method and the operation
 * @param variant tells calls of one operation apart
 * @param schemes by which the call is made, each in a test of its own
 * @param method HTTP method
 * @param target path and query as sent; names in braces are filled in by the {@link Stage}
 * @param mediaType of Accept and, where there is a body, of Content-Type
 * @param formBody whether the body is a form
 * @param body to the byte; empty where none is sent
 * @param simulatedOnly what it takes besides Atlas, so that it is played by the simulator alone; empty if nothing
 * @param status of the response
 * @param call makes the call and checks what it returns
 */
record OperationCase(
        String operationId,
        String variant,
        Set<Scheme> schemes,
        String method,
        String target,
        String mediaType,
        boolean formBody,
        Optional<String> body,
        Optional<String> simulatedOnly,
        int status,
        Consumer<Stage> call) {
    private static final String V1_BASE = "/api/atlas/v1.0/groups/{project}";
    private static final String V2_BASE = "/api/atlas/v2/groups/{project}";

    static OperationCase v1(String operationId, String variant) {
        return blank(operationId, variant, Set.of(Scheme.DIGEST), V1_BASE, "application/json");
    }

    static OperationCase v2(String operationId, String variant) {
        return v2(operationId, variant, "2023-01-01");
    }

    /** Begins one of an operation of another date than most. */
    static OperationCase v2(String operationId, String variant, String date) {
        Set<Scheme> schemes = Set.of(Scheme.DIGEST, Scheme.OAUTH);
        return blank(operationId, variant, schemes, V2_BASE, "application/vnd.atlas." + date + "+json");
    }

    /** A call of v2 to what is outside projects. */
    static OperationCase v2Outside(String operationId, String variant) {
        Set<Scheme> schemes = Set.of(Scheme.DIGEST, Scheme.OAUTH);
        return blank(operationId, variant, schemes, "/api/atlas/v2", "application/vnd.atlas.2023-01-01+json");
    }

    static OperationCase oauth(String operationId, String variant) {
        return blank(operationId, variant, Set.of(Scheme.CLIENT_BASIC), "", "application/json");
    }

    /** Says method and target; the target goes on from the project's path. */
    OperationCase sends(String newMethod, String newTarget) {
        return new OperationCase(
                operationId,
                variant,
                schemes,
                newMethod,
                target + newTarget,
                mediaType,
                formBody,
                body,
                simulatedOnly,
                status,
                call);
    }

    /** Says that the body is an example of the specs, without the whitespace between its tokens. */
    OperationCase withExample(String file) {
        return withBody(Examples.compact(operationId, file), false);
    }

    OperationCase withForm(String form) {
        return withBody(form, true);
    }

    /** Says what the call takes besides Atlas. */
    OperationCase needing(String what) {
        return new OperationCase(
                operationId,
                variant,
                schemes,
                method,
                target,
                mediaType,
                formBody,
                body,
                Optional.of(what),
                status,
                call);
    }

    /** Tells whether the call changes the project; tokens are the client's own affair. */
    boolean writes() {
        return !method.equals("GET") && !schemes.contains(Scheme.CLIENT_BASIC);
    }

    OperationCase responding(int newStatus) {
        return new OperationCase(
                operationId,
                variant,
                schemes,
                method,
                target,
                mediaType,
                formBody,
                body,
                simulatedOnly,
                newStatus,
                call);
    }

    OperationCase by(Consumer<Stage> newCall) {
        return new OperationCase(
                operationId,
                variant,
                schemes,
                method,
                target,
                mediaType,
                formBody,
                body,
                simulatedOnly,
                status,
                newCall);
    }

    private OperationCase withBody(String text, boolean form) {
        return new OperationCase(
                operationId,
                variant,
                schemes,
                method,
                target,
                mediaType,
                form,
                Optional.of(text),
                simulatedOnly,
                status,
                call);
    }

    private static OperationCase blank(
            String operationId, String variant, Set<Scheme> schemes, String base, String mediaType) {
        return new OperationCase(
                operationId,
                variant,
                schemes,
                "GET",
                base,
                mediaType,
                false,
                Optional.empty(),
                Optional.empty(),
                200,
                stage -> {
                    throw new AssertionError("no call is given");
                });
    }
}
