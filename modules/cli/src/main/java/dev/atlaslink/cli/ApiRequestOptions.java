package dev.atlaslink.cli;

import dev.atlaslink.cli.api.ApiOperation;
import dev.atlaslink.cli.api.JsonBody;
import dev.atlaslink.cli.file.InputFile;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Says what {@code api} sends. */
final class ApiRequestOptions {
    private static final String PROJECT = "groupId";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description =
                    "Value of a variable of the path, or a query parameter; once for each. The project in force is"
                            + " {groupId} by itself.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = {"-f", "--field"},
            paramLabel = "NAME=VALUE",
            description =
                    "Property of the body; once for each. Numbers, true, false, null, [..] and {..} are JSON, all else"
                            + " is text. Not for secrets, which other users of the machine could read.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(names = "--input", paramLabel = "FILE", description = "The whole body, in JSON; - reads standard input.")
    private String file;

    @Option(
            names = {"--date", "--accept-version"},
            paramLabel = "DATE",
            description = "Version of v2 to ask for. Default: the one of our specs.")
    private LocalDate date;

    /**
     * Writes the request.
     *
     * @param in standard input
     * @throws IllegalArgumentException if what was typed does not fit together
     */
    RawRequest request(ApiTarget target, AtlasClient client, InputStream in) {
        RawRequest request = withParameters(RawRequest.of(target.method(), target.path()), target, client);
        if (target.operation().isPresent()) {
            ApiOperation operation = target.operation().get();
            request = request.operationId(operation.id());
            if (date == null && operation.date().isPresent()) {
                request = request.date(LocalDate.parse(operation.date().get()));
            }
        }
        return withBody(date == null ? request : request.date(date), in);
    }

    private RawRequest withParameters(RawRequest bare, ApiTarget target, AtlasClient client) {
        RawRequest request = bare;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (isVariable(target, name)) {
                request = request.path(name, parameter.getValue());
            } else {
                target.operation().ifPresent(operation -> requireParameter(operation, name));
                request = request.query(name, parameter.getValue());
            }
        }
        boolean wantsProject = isVariable(target, PROJECT) && !parameters.containsKey(PROJECT);
        return wantsProject
                ? request.path(PROJECT, ConnectionOptions.project(client).id().value())
                : request;
    }

    private RawRequest withBody(RawRequest request, InputStream in) {
        if (!fields.isEmpty() && file != null) {
            throw new IllegalArgumentException("field and input are set; allowed is one of them");
        }
        if (!fields.isEmpty()) {
            return request.json(JsonBody.ofFields(fields));
        }
        return file == null
                ? request
                : request.json(new String(InputFile.read("input", file, in), StandardCharsets.UTF_8));
    }

    private static boolean isVariable(ApiTarget target, String name) {
        return target.path().contains("{" + name + "}");
    }

    private static void requireParameter(ApiOperation operation, String name) {
        if (!operation.queryParameters().contains(name)) {
            List<String> allowed = new ArrayList<>(operation.pathParameters());
            allowed.addAll(operation.queryParameters());
            throw new IllegalArgumentException("param is \"" + name + "\"; allowed with " + operation.id()
                    + " is one of " + String.join(", ", allowed) + Suggestions.after(name, allowed));
        }
    }
}
