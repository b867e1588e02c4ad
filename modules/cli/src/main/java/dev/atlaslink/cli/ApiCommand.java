package dev.atlaslink.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.cli.api.ApiOperation;
import dev.atlaslink.cli.api.ApiOperations;
import dev.atlaslink.cli.output.Columns;
import dev.atlaslink.cli.output.Printable;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.RawResponse;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends any request of the Atlas API. */
@Command(
        name = ApiCommand.NAME,
        description = {
            ApiCommand.DESCRIPTION,
            "OPERATION is an operationId of our specs; any other is METHOD and PATH, or PATH alone to read. A path that"
                    + " does not begin with /api/ is one of --api-version.",
            "Prints JSON, and with --list a table, unless -o or --query says otherwise."
        })
final class ApiCommand implements Callable<Integer> {
    static final String NAME = "api";
    static final String DESCRIPTION = "Sends any request of the Atlas API, or lists the operations of our specs.";

    private static final Columns COLUMNS = new Columns(List.of("operation", "method", "path"));

    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OPERATION|METHOD",
            completionCandidates = Candidates.Operations.class,
            description = "Such as getGroupEncryptionAtRest; or GET, HEAD, POST, PUT, PATCH or DELETE.")
    private String operation;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", description = "Such as /groups/{groupId}/clusters.")
    private String path;

    @Option(names = "--list", description = "List the operations of our specs; nothing is sent.")
    private boolean list;

    @Mixin
    private ApiRequestOptions options;

    @Option(names = "--paginate", description = "Follow the pages of a list, and join their results; for GET only.")
    private boolean paginate;

    @Option(
            names = {"-i", "--include"},
            description = "Print status and headers before the body.")
    private boolean include;

    @Mixin
    private Confirmation confirmation;

    ApiCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.output().require(false);
        ApiOperations known = ApiOperations.read();
        if (list) {
            list(known);
        } else {
            try (AtlasClient client = session.connection().open(session.console())) {
                perform(client, known);
            }
        }
        return ExitCode.DONE;
    }

    /** Takes neither credentials nor a network. */
    private void list(ApiOperations known) {
        if (operation != null) {
            throw new IllegalArgumentException("list is set with \"" + operation + "\"; allowed is either");
        }
        session.results().many(known.all().stream().map(ApiOperation::view).toList(), COLUMNS);
    }

    private void perform(AtlasClient client, ApiOperations known) {
        ApiTarget target =
                ApiTarget.of(Optional.ofNullable(operation), Optional.ofNullable(path), client.apiVersion(), known);
        RawRequest request = options.request(target, client, session.console().in());
        if (paginate && !request.method().equals("GET")) {
            throw new IllegalArgumentException("paginate is set with " + request.method() + "; allowed is GET only");
        }
        if (request.method().equals("DELETE")) {
            confirmation.require(session.console(), "Send DELETE " + request.path() + "?");
        }
        print(send(client, request), session.rawResults());
    }

    private JsonNode send(AtlasClient client, RawRequest request) {
        ApiPages pages = new ApiPages(client, response -> {
            if (include) {
                head(response);
            }
        });
        return paginate ? pages.all(request) : pages.one(request);
    }

    private void head(RawResponse response) {
        PrintStream out = session.console().out();
        out.println("HTTP " + response.status());
        for (Map.Entry<String, List<String>> header : new TreeMap<>(response.headers()).entrySet()) {
            header.getValue()
                    .forEach(value -> out.println(Printable.line(header.getKey() + ": " + value, Printable.MESSAGE)));
        }
        out.println();
    }

    /** A response without a body leaves nothing to print. */
    private static void print(JsonNode body, ResultWriter results) {
        if (!body.isMissingNode()) {
            results.tree(body);
        }
    }
}
