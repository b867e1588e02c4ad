package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.negotiation.VersionDates;
import dev.atlaslink.simulator.internal.negotiation.VersionDates.Subject;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads and writes since when versions are deprecated and from when on they are gone. */
final class VersionSeeds {

    private static final String LIST = "versions";
    private static final String OPERATION = "operationId";
    private static final String DEPRECATED = "deprecated";
    private static final String SUNSET = "sunset";

    private final VersionCatalogue catalogue;

    VersionSeeds(VersionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Refuses what could not be planted wholly. */
    void check(JsonNode seed) {
        JsonNode versions = seed.path(LIST);
        for (int i = 0; i < versions.size(); i++) {
            String pointer = "/" + LIST + "/" + i + "/";
            JsonNode version = versions.get(i);
            Optional<String> operation =
                    Optional.ofNullable(version.path(OPERATION).textValue());
            operation.ifPresent(id -> require(pointer + OPERATION, id, catalogue.operationIds()));
            LocalDate date = date(pointer + "version", version.path("version"));
            require(
                    pointer + "version",
                    date,
                    operation.map(catalogue::versions).orElseGet(catalogue::versions));
            for (String name : Set.of(DEPRECATED, SUNSET)) {
                if (version.has(name)) {
                    date(pointer + name, version.path(name));
                }
            }
        }
    }

    /** Puts what is said here in place of all that was said before; a seed that says nothing of versions changes none. */
    void plant(JsonNode seed) {
        if (!seed.has(LIST)) {
            return;
        }
        catalogue.deprecations().clear();
        catalogue.sunsets().clear();
        for (JsonNode version : seed.path(LIST)) {
            plant(version, DEPRECATED, catalogue.deprecations());
            plant(version, SUNSET, catalogue.sunsets());
        }
    }

    private static void plant(JsonNode version, String name, VersionDates dates) {
        if (version.has(name)) {
            dates.set(
                    new Subject(
                            Optional.ofNullable(version.path(OPERATION).textValue()),
                            LocalDate.parse(version.path("version").textValue())),
                    LocalDate.parse(version.path(name).textValue()));
        }
    }

    void write(ObjectNode state) {
        Map<Subject, ObjectNode> versions = new TreeMap<>();
        write(DEPRECATED, catalogue.deprecations(), versions);
        write(SUNSET, catalogue.sunsets(), versions);
        ArrayNode list = state.putArray(LIST);
        versions.values().forEach(list::add);
    }

    private static void write(String name, VersionDates dates, Map<Subject, ObjectNode> versions) {
        dates.all()
                .forEach((subject, date) ->
                        versions.computeIfAbsent(subject, VersionSeeds::version).put(name, date.toString()));
    }

    private static ObjectNode version(Subject subject) {
        ObjectNode json = Json.object();
        subject.operationId().ifPresent(id -> json.put(OPERATION, id));
        return json.put("version", subject.version().toString());
    }

    private static LocalDate date(String pointer, JsonNode text) {
        try {
            return LocalDate.parse(text.textValue());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Wording.refusal(pointer, text.textValue(), "a day such as 2027-07-01"), e);
        }
    }

    private static <T> void require(String pointer, T value, Set<T> allowed) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException(
                    Wording.refusal(pointer, value.toString(), "one of " + new TreeSet<>(allowed)));
        }
    }
}
