package dev.atlaslink.kitchensink;

import dev.atlaslink.kitchensink.model.Edition;
import dev.atlaslink.kitchensink.model.Kind;
import dev.atlaslink.kitchensink.model.ListThingsSortParameter;
import dev.atlaslink.kitchensink.model.Old;
import dev.atlaslink.kitchensink.model.SearchThingsRequestClass;
import dev.atlaslink.kitchensink.model.Thing;
import dev.atlaslink.kitchensink.model.Thing20250312;
import dev.atlaslink.kitchensink.model.ThingPage;
import dev.atlaslink.kitchensink.model.ThingPage20250312;
import feign.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Implements {@link ThingsApi} without reflection: each method hands its arguments to what makes its calls. */
@SuppressWarnings({"deprecation", "unchecked"}) // a method may be deprecated; a call returns what its description says
public final class ThingsApiCalls implements ThingsApi {
    private final BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner;
    private final Function<Object[], Object> countThingsCall;
    private final Function<Object[], Object> createThingCall;
    private final Function<Object[], Object> createThingV20240530Call;
    private final Function<Object[], Object> createThingV20250312Call;
    private final Function<Object[], Object> deleteThingCall;
    private final Function<Object[], Object> downloadLogCall;
    private final Function<Object[], Object> exportThingsCall;
    private final Function<Object[], Object> exportThings2Call;
    private final Function<Object[], Object> exportThingsCsvCall;
    private final Function<Object[], Object> exportThingsCsv2Call;
    private final Function<Object[], Object> exportThingsXmlCall;
    private final Function<Object[], Object> getEditionCall;
    private final Function<Object[], Object> getEditionV20240805Call;
    private final Function<Object[], Object> getEditionV20240805CsvCall;
    private final Function<Object[], Object> getEditionV20250312Call;
    private final Function<Object[], Object> getNoteCall;
    private final Function<Object[], Object> getThingCall;
    private final Function<Object[], Object> keepOldCall;
    private final Function<Object[], Object> listThingsCall;
    private final Function<Object[], Object> listThingsCsvCall;
    private final Function<Object[], Object> listThingsPreviewCall;
    private final Function<Object[], Object> listThingsV20250312Call;
    private final Function<Object[], Object> putNoteCall;
    private final Function<Object[], Object> searchThingsCall;
    private final Function<Object[], Object> updateThingCall;
    private final Function<Object[], Object> updateThingV20250312Call;
    private final Function<Object[], Object> uploadLogCall;

    /**
     * Creates an implementation.
     *
     * @param planner is asked for each method by its name, with what Feign's annotations say of it:
     *     {@code requestLine}, {@code headers} and {@code collectionFormat} as they have them, the names of the
     *     {@code parameters} in their order, and {@code bodyIndex}, {@code bodyType}, {@code queryMapIndex},
     *     {@code formParams} and {@code returnType} as in Feign's metadata; what does not hold for a method is left
     *     out. It returns what makes the method's calls of their arguments, and its own text says where they go
     */
    public ThingsApiCalls(
            BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner) {
        this.planner = planner;
        countThingsCall = planner.apply("countThings", new MethodDescription("countThings"));
        createThingCall = planner.apply("createThing", new MethodDescription("createThing"));
        createThingV20240530Call = planner.apply("createThingV20240530", new MethodDescription("createThingV20240530"));
        createThingV20250312Call = planner.apply("createThingV20250312", new MethodDescription("createThingV20250312"));
        deleteThingCall = planner.apply("deleteThing", new MethodDescription("deleteThing"));
        downloadLogCall = planner.apply("downloadLog", new MethodDescription("downloadLog"));
        exportThingsCall = planner.apply("exportThings", new MethodDescription("exportThings"));
        exportThings2Call = planner.apply("exportThings2", new MethodDescription("exportThings2"));
        exportThingsCsvCall = planner.apply("exportThingsCsv", new MethodDescription("exportThingsCsv"));
        exportThingsCsv2Call = planner.apply("exportThingsCsv2", new MethodDescription("exportThingsCsv2"));
        exportThingsXmlCall = planner.apply("exportThingsXml", new MethodDescription("exportThingsXml"));
        getEditionCall = planner.apply("getEdition", new MethodDescription("getEdition"));
        getEditionV20240805Call = planner.apply("getEditionV20240805", new MethodDescription("getEditionV20240805"));
        getEditionV20240805CsvCall =
                planner.apply("getEditionV20240805Csv", new MethodDescription("getEditionV20240805Csv"));
        getEditionV20250312Call = planner.apply("getEditionV20250312", new MethodDescription("getEditionV20250312"));
        getNoteCall = planner.apply("getNote", new MethodDescription("getNote"));
        getThingCall = planner.apply("getThing", new MethodDescription("getThing"));
        keepOldCall = planner.apply("keepOld", new MethodDescription("keepOld"));
        listThingsCall = planner.apply("listThings", new MethodDescription("listThings"));
        listThingsCsvCall = planner.apply("listThingsCsv", new MethodDescription("listThingsCsv"));
        listThingsPreviewCall = planner.apply("listThingsPreview", new MethodDescription("listThingsPreview"));
        listThingsV20250312Call = planner.apply("listThingsV20250312", new MethodDescription("listThingsV20250312"));
        putNoteCall = planner.apply("putNote", new MethodDescription("putNote"));
        searchThingsCall = planner.apply("searchThings", new MethodDescription("searchThings"));
        updateThingCall = planner.apply("updateThing", new MethodDescription("updateThing"));
        updateThingV20250312Call = planner.apply("updateThingV20250312", new MethodDescription("updateThingV20250312"));
        uploadLogCall = planner.apply("uploadLog", new MethodDescription("uploadLog"));
    }

    @Override
    public Map<String, Long> countThings() {
        return (Map<String, Long>) this.countThingsCall.apply(new Object[] {});
    }

    @Override
    public Thing createThing(Thing body) {
        return (Thing) this.createThingCall.apply(new Object[] {body});
    }

    @Override
    public Thing createThingV20240530(Thing20250312 body) {
        return (Thing) this.createThingV20240530Call.apply(new Object[] {body});
    }

    @Override
    public Thing20250312 createThingV20250312(Thing20250312 body) {
        return (Thing20250312) this.createThingV20250312Call.apply(new Object[] {body});
    }

    @Override
    public void deleteThing(String thingId) {
        this.deleteThingCall.apply(new Object[] {thingId});
    }

    @Override
    public byte[] downloadLog(String thingId) {
        return (byte[]) this.downloadLogCall.apply(new Object[] {thingId});
    }

    @Override
    public List<Thing> exportThings() {
        return (List<Thing>) this.exportThingsCall.apply(new Object[] {});
    }

    @Override
    public byte[] exportThings2() {
        return (byte[]) this.exportThings2Call.apply(new Object[] {});
    }

    @Override
    public String exportThingsCsv() {
        return (String) this.exportThingsCsvCall.apply(new Object[] {});
    }

    @Override
    public String exportThingsCsv2() {
        return (String) this.exportThingsCsv2Call.apply(new Object[] {});
    }

    @Override
    public String exportThingsXml() {
        return (String) this.exportThingsXmlCall.apply(new Object[] {});
    }

    @Override
    public Edition getEdition(String number, Boolean privateParameter) {
        return (Edition) this.getEditionCall.apply(new Object[] {number, privateParameter});
    }

    @Override
    public Edition getEditionV20240805(String number, Boolean privateParameter) {
        return (Edition) this.getEditionV20240805Call.apply(new Object[] {number, privateParameter});
    }

    @Override
    public String getEditionV20240805Csv(String number, Boolean privateParameter) {
        return (String) this.getEditionV20240805CsvCall.apply(new Object[] {number, privateParameter});
    }

    @Override
    public Edition getEditionV20250312(String number, Boolean privateParameter) {
        return (Edition) this.getEditionV20250312Call.apply(new Object[] {number, privateParameter});
    }

    @Override
    public String getNote(String thingId) {
        return (String) this.getNoteCall.apply(new Object[] {thingId});
    }

    @Override
    public Thing getThing(String thingId) {
        return (Thing) this.getThingCall.apply(new Object[] {thingId});
    }

    @Override
    public Old keepOld(Old body) {
        return (Old) this.keepOldCall.apply(new Object[] {body});
    }

    @Override
    public ThingPage listThings(
            Integer pageNum,
            ListThingsSortParameter sort,
            Kind kind,
            Instant createdAfter,
            LocalDate day,
            UUID owner) {
        return (ThingPage) this.listThingsCall.apply(new Object[] {pageNum, sort, kind, createdAfter, day, owner});
    }

    @Override
    public String listThingsCsv(
            Integer pageNum,
            ListThingsSortParameter sort,
            Kind kind,
            Instant createdAfter,
            LocalDate day,
            UUID owner) {
        return (String) this.listThingsCsvCall.apply(new Object[] {pageNum, sort, kind, createdAfter, day, owner});
    }

    @Override
    public ThingPage20250312 listThingsPreview(
            Integer pageNum,
            ListThingsSortParameter sort,
            Kind kind,
            Instant createdAfter,
            LocalDate day,
            UUID owner) {
        return (ThingPage20250312) this.listThingsPreviewCall.apply(
                new Object[] {pageNum, sort, kind, createdAfter, day, owner});
    }

    @Override
    public ThingPage20250312 listThingsV20250312(
            Integer pageNum,
            ListThingsSortParameter sort,
            Kind kind,
            Instant createdAfter,
            LocalDate day,
            UUID owner) {
        return (ThingPage20250312) this.listThingsV20250312Call.apply(
                new Object[] {pageNum, sort, kind, createdAfter, day, owner});
    }

    @Override
    public String putNote(String thingId, String body2, String body) {
        return (String) this.putNoteCall.apply(new Object[] {thingId, body2, body});
    }

    @Override
    public List<List<String>> searchThings(
            String searchTerm,
            Integer maxResults,
            SearchThingsRequestClass propertyClass,
            List<String> tags) {
        return (List<List<String>>) this.searchThingsCall.apply(
                new Object[] {searchTerm, maxResults, propertyClass, tags});
    }

    @Override
    public void updateThing(String thingId, Thing body) {
        this.updateThingCall.apply(new Object[] {thingId, body});
    }

    @Override
    public void updateThingV20250312(String thingId, Thing20250312 body) {
        this.updateThingV20250312Call.apply(new Object[] {thingId, body});
    }

    @Override
    public void uploadLog(String thingId, byte[] body) {
        this.uploadLogCall.apply(new Object[] {thingId, body});
    }

    @Override
    public String toString() {
        return "ThingsApi at " + planner;
    }

    /** What is said of one method, worked out when somebody asks. */
    private record MethodDescription(String method) implements Supplier<Map<String, Object>> {
        @Override
        public Map<String, Object> get() {
            return switch (method) {
                case "countThings" -> countThingsDescription();
                case "createThing" -> createThingDescription();
                case "createThingV20240530" -> createThingV20240530Description();
                case "createThingV20250312" -> createThingV20250312Description();
                case "deleteThing" -> deleteThingDescription();
                case "downloadLog" -> downloadLogDescription();
                case "exportThings" -> exportThingsDescription();
                case "exportThings2" -> exportThings2Description();
                case "exportThingsCsv" -> exportThingsCsvDescription();
                case "exportThingsCsv2" -> exportThingsCsv2Description();
                case "exportThingsXml" -> exportThingsXmlDescription();
                case "getEdition" -> getEditionDescription();
                case "getEditionV20240805" -> getEditionV20240805Description();
                case "getEditionV20240805Csv" -> getEditionV20240805CsvDescription();
                case "getEditionV20250312" -> getEditionV20250312Description();
                case "getNote" -> getNoteDescription();
                case "getThing" -> getThingDescription();
                case "keepOld" -> keepOldDescription();
                case "listThings" -> listThingsDescription();
                case "listThingsCsv" -> listThingsCsvDescription();
                case "listThingsPreview" -> listThingsPreviewDescription();
                case "listThingsV20250312" -> listThingsV20250312Description();
                case "putNote" -> putNoteDescription();
                case "searchThings" -> searchThingsDescription();
                case "updateThing" -> updateThingDescription();
                case "updateThingV20250312" -> updateThingV20250312Description();
                case "uploadLog" -> uploadLogDescription();
                default -> throw new IllegalStateException(method);
            };
        }

        private static Map<String, Object> countThingsDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/counts",
                    "headers", List.of("Accept: application/json"),
                    "returnType", Types.parameterize(Map.class, String.class, Long.class));
        }

        private static Map<String, Object> createThingDescription() {
            return Map.of(
                    "requestLine", "POST /api/things",
                    "headers", List.of(
                            "Content-Type: application/vnd.atlas.2023-01-01+json",
                            "Accept: application/vnd.atlas.2023-01-01+json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Thing.class,
                    "returnType", Thing.class);
        }

        private static Map<String, Object> createThingV20240530Description() {
            return Map.of(
                    "requestLine", "POST /api/things",
                    "headers", List.of(
                            "Content-Type: application/vnd.atlas.2024-05-30+json",
                            "Accept: application/vnd.atlas.2024-05-30+json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Thing20250312.class,
                    "returnType", Thing.class);
        }

        private static Map<String, Object> createThingV20250312Description() {
            return Map.of(
                    "requestLine", "POST /api/things",
                    "headers", List.of(
                            "Content-Type: application/vnd.atlas.2024-05-30+json",
                            "Accept: application/vnd.atlas.2025-03-12+json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Thing20250312.class,
                    "returnType", Thing20250312.class);
        }

        private static Map<String, Object> deleteThingDescription() {
            return Map.of(
                    "requestLine", "DELETE /api/things/{thingId}",
                    "headers", List.of("Accept: application/vnd.atlas.2023-01-01+json"),
                    "parameters", List.of("thingId"));
        }

        private static Map<String, Object> downloadLogDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/{thingId}/log",
                    "headers", List.of("Accept: application/vnd.atlas.2023-01-01+gzip"),
                    "parameters", List.of("thingId"),
                    "returnType", byte[].class);
        }

        private static Map<String, Object> exportThingsDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/export",
                    "headers", List.of("Accept: application/json"),
                    "returnType", Types.parameterize(List.class, Thing.class));
        }

        private static Map<String, Object> exportThings2Description() {
            return Map.of(
                    "requestLine", "GET /api/things/export",
                    "headers", List.of("Accept: */*"),
                    "returnType", byte[].class);
        }

        private static Map<String, Object> exportThingsCsvDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/export",
                    "headers", List.of("Accept: text/csv"),
                    "returnType", String.class);
        }

        private static Map<String, Object> exportThingsCsv2Description() {
            return Map.of(
                    "requestLine", "GET /api/things/export",
                    "headers", List.of("Accept: application/csv"),
                    "returnType", String.class);
        }

        private static Map<String, Object> exportThingsXmlDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/export",
                    "headers", List.of("Accept: application/xml"),
                    "returnType", String.class);
        }

        private static Map<String, Object> getEditionDescription() {
            return Map.of(
                    "requestLine", "GET /api/editions/{number}?private={privateParameter}",
                    "headers", List.of("Accept: application/vnd.atlas.2023-01-01+json"),
                    "parameters", List.of("number", "privateParameter"),
                    "returnType", Edition.class);
        }

        private static Map<String, Object> getEditionV20240805Description() {
            return Map.of(
                    "requestLine", "GET /api/editions/{number}?private={privateParameter}",
                    "headers", List.of("Accept: application/vnd.atlas.2024-08-05+json"),
                    "parameters", List.of("number", "privateParameter"),
                    "returnType", Edition.class);
        }

        private static Map<String, Object> getEditionV20240805CsvDescription() {
            return Map.of(
                    "requestLine", "GET /api/editions/{number}?private={privateParameter}",
                    "headers", List.of("Accept: application/vnd.atlas.2024-08-05+csv"),
                    "parameters", List.of("number", "privateParameter"),
                    "returnType", String.class);
        }

        private static Map<String, Object> getEditionV20250312Description() {
            return Map.of(
                    "requestLine", "GET /api/editions/{number}?private={privateParameter}",
                    "headers", List.of("Accept: application/vnd.atlas.2025-03-12+json"),
                    "parameters", List.of("number", "privateParameter"),
                    "returnType", Edition.class);
        }

        private static Map<String, Object> getNoteDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/{thingId}/note",
                    "headers", List.of("Accept: text/plain"),
                    "parameters", List.of("thingId"),
                    "returnType", String.class);
        }

        private static Map<String, Object> getThingDescription() {
            return Map.of(
                    "requestLine", "GET /api/things/{thingId}",
                    "headers", List.of("Accept: application/json"),
                    "parameters", List.of("thingId"),
                    "returnType", Thing.class);
        }

        private static Map<String, Object> keepOldDescription() {
            return Map.of(
                    "requestLine", "PUT /api/things/old",
                    "headers", List.of("Content-Type: application/json", "Accept: application/json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Old.class,
                    "returnType", Old.class);
        }

        private static Map<String, Object> listThingsDescription() {
            return Map.of(
                    "requestLine", "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
                    "headers", List.of("Accept: application/vnd.atlas.2023-01-01+json"),
                    "parameters", List.of("pageNum", "sort", "kind", "createdAfter", "day", "owner"),
                    "returnType", ThingPage.class);
        }

        private static Map<String, Object> listThingsCsvDescription() {
            return Map.of(
                    "requestLine", "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
                    "headers", List.of("Accept: application/vnd.atlas.2023-01-01+csv"),
                    "parameters", List.of("pageNum", "sort", "kind", "createdAfter", "day", "owner"),
                    "returnType", String.class);
        }

        private static Map<String, Object> listThingsPreviewDescription() {
            return Map.of(
                    "requestLine", "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
                    "headers", List.of("Accept: application/vnd.atlas.preview+json"),
                    "parameters", List.of("pageNum", "sort", "kind", "createdAfter", "day", "owner"),
                    "returnType", ThingPage20250312.class);
        }

        private static Map<String, Object> listThingsV20250312Description() {
            return Map.of(
                    "requestLine", "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
                    "headers", List.of("Accept: application/vnd.atlas.2025-03-12+json"),
                    "parameters", List.of("pageNum", "sort", "kind", "createdAfter", "day", "owner"),
                    "returnType", ThingPage20250312.class);
        }

        private static Map<String, Object> putNoteDescription() {
            return Map.of(
                    "requestLine", "PUT /api/things/{thingId}/note?body={body}",
                    "headers", List.of("Content-Type: text/plain", "Accept: text/plain"),
                    "parameters", List.of("thingId", "body2", "body"),
                    "bodyIndex", 1,
                    "bodyType", String.class,
                    "returnType", String.class);
        }

        private static Map<String, Object> searchThingsDescription() {
            return Map.of(
                    "requestLine", "POST /api/things:search",
                    "headers", List.of("Content-Type: application/x-www-form-urlencoded", "Accept: application/json"),
                    "parameters", List.of("search_term", "max results", "class", "tags"),
                    "formParams", List.of("search_term", "max results", "class", "tags"),
                    "returnType", Types.parameterize(List.class, Types.parameterize(List.class, String.class)));
        }

        private static Map<String, Object> updateThingDescription() {
            return Map.of(
                    "requestLine", "PATCH /api/things/{thingId}",
                    "headers", List.of(
                            "Content-Type: application/vnd.atlas.2023-01-01+json",
                            "Accept: application/vnd.atlas.2023-01-01+json"),
                    "parameters", List.of("thingId", "body"),
                    "bodyIndex", 1,
                    "bodyType", Thing.class);
        }

        private static Map<String, Object> updateThingV20250312Description() {
            return Map.of(
                    "requestLine", "PATCH /api/things/{thingId}",
                    "headers", List.of(
                            "Content-Type: application/vnd.atlas.2025-03-12+json",
                            "Accept: application/vnd.atlas.2025-03-12+json"),
                    "parameters", List.of("thingId", "body"),
                    "bodyIndex", 1,
                    "bodyType", Thing20250312.class);
        }

        private static Map<String, Object> uploadLogDescription() {
            return Map.of(
                    "requestLine", "PUT /api/things/{thingId}/log",
                    "headers", List.of("Content-Type: application/octet-stream", "Accept: application/json"),
                    "parameters", List.of("thingId", "body"),
                    "bodyIndex", 1,
                    "bodyType", byte[].class);
        }
    }
}
