package dev.atlaslink.simulator.internal.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.JournalFilter;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Shows and clears the journal. */
final class JournalControl {

    private final Journal journal;

    JournalControl(Journal journal) {
        this.journal = journal;
    }

    Map<String, ControlHandler> handlers() {
        return Map.of(
                "getJournal", this::get,
                "countJournal", this::count,
                "verifyJournal", this::verify,
                "clearJournal", this::clear);
    }

    private Response get(ControlCall call) {
        JournalFilter filter = JournalQuery.filter(call.query());
        if (call.query().text("format").equals("curl")) {
            List<String> commands = matching(filter, journal::toCurl);
            return Response.bytes(
                    call.successStatus(),
                    "text/plain;charset=utf-8",
                    String.join("\n", commands).getBytes(StandardCharsets.UTF_8));
        }
        ArrayNode entries = Json.array();
        matching(filter, journal::entries).forEach(entry -> entries.add(show(entry)));
        ObjectNode content = Json.object();
        content.set("entries", entries);
        return call.response(content);
    }

    private Response count(ControlCall call) {
        return call.response(Json.object().put("count", matching(JournalQuery.filter(call.query()), journal::count)));
    }

    private Response verify(ControlCall call) {
        try {
            return matching(JournalQuery.filter(call.query()), filter -> {
                journal.verify(filter, call.query().number("times"));
                return call.done();
            });
        } catch (AssertionError wrong) {
            throw ErrorCode.UNVERIFIED_JOURNAL.with().because(wrong.getMessage());
        }
    }

    /** Asks the journal, which alone knows the operations that there are. */
    private static <T> T matching(JournalFilter filter, Function<JournalFilter, T> question) {
        return Placed.after(JournalQuery.PARAMETER, () -> question.apply(filter));
    }

    private Response clear(ControlCall call) {
        journal.clear();
        return call.done();
    }

    private static ObjectNode show(JournalEntry entry) {
        ObjectNode json = Json.object()
                .put("time", entry.time().toString())
                .put("method", entry.method())
                .put("target", entry.target())
                .put("operationId", entry.operationId().orElse(null))
                .put("body", entry.bodyText())
                .put("status", entry.status())
                .put("responseBody", entry.responseBodyText())
                .put("fault", entry.fault().orElse(null))
                .put("refusal", entry.refusal().orElse(null));
        json.set("headers", headers(entry.headers()));
        json.set("responseHeaders", headers(entry.responseHeaders()));
        return json;
    }

    private static ObjectNode headers(Map<String, List<String>> headers) {
        ObjectNode json = Json.object();
        headers.forEach((name, values) -> json.set(name, Json.array(values)));
        return json;
    }
}
