package dev.atlaslink.kitchensink;

import dev.atlaslink.kitchensink.model.HeadersThemeParameter;
import dev.atlaslink.kitchensink.model.Kind;
import dev.atlaslink.kitchensink.model.Range;
import feign.CollectionFormat;
import feign.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Implements {@link StylesApi} without reflection: each method hands its arguments to what makes its calls. */
@SuppressWarnings({"deprecation", "unchecked"}) // a method may be deprecated; a call returns what its description says
public final class StylesApiCalls implements StylesApi {
    private final BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner;
    private final Function<Object[], Object> changeCall;
    private final Function<Object[], Object> changeWithCsvCall;
    private final Function<Object[], Object> changeWithCsv2Call;
    private final Function<Object[], Object> changeWithFormCall;
    private final Function<Object[], Object> changeWithJsonPatchJsonCall;
    private final Function<Object[], Object> commaListCall;
    private final Function<Object[], Object> explodedListsCall;
    private final Function<Object[], Object> freeFormCall;
    private final Function<Object[], Object> freeObjectsCall;
    private final Function<Object[], Object> headersCall;
    private final Function<Object[], Object> mixedListsCall;
    private final Function<Object[], Object> objectsCall;
    private final Function<Object[], Object> pathListsCall;
    private final Function<Object[], Object> pathStylesCall;
    private final Function<Object[], Object> pipeListCall;
    private final Function<Object[], Object> spaceListCall;
    private final Function<Object[], Object> uploadCall;

    /**
     * Creates an implementation.
     *
     * @param planner is asked for each method by its name, with what Feign's annotations say of it:
     *     {@code requestLine}, {@code headers} and {@code collectionFormat} as they have them, the names of the
     *     {@code parameters} in their order, and {@code bodyIndex}, {@code bodyType}, {@code queryMapIndex},
     *     {@code formParams} and {@code returnType} as in Feign's metadata; what does not hold for a method is left
     *     out. It returns what makes the method's calls of their arguments, and its own text says where they go
     */
    public StylesApiCalls(
            BiFunction<String, Supplier<Map<String, Object>>, Function<Object[], Object>> planner) {
        this.planner = planner;
        changeCall = planner.apply("change", new MethodDescription("change"));
        changeWithCsvCall = planner.apply("changeWithCsv", new MethodDescription("changeWithCsv"));
        changeWithCsv2Call = planner.apply("changeWithCsv2", new MethodDescription("changeWithCsv2"));
        changeWithFormCall = planner.apply("changeWithForm", new MethodDescription("changeWithForm"));
        changeWithJsonPatchJsonCall =
                planner.apply("changeWithJsonPatchJson", new MethodDescription("changeWithJsonPatchJson"));
        commaListCall = planner.apply("commaList", new MethodDescription("commaList"));
        explodedListsCall = planner.apply("explodedLists", new MethodDescription("explodedLists"));
        freeFormCall = planner.apply("freeForm", new MethodDescription("freeForm"));
        freeObjectsCall = planner.apply("freeObjects", new MethodDescription("freeObjects"));
        headersCall = planner.apply("headers", new MethodDescription("headers"));
        mixedListsCall = planner.apply("mixedLists", new MethodDescription("mixedLists"));
        objectsCall = planner.apply("objects", new MethodDescription("objects"));
        pathListsCall = planner.apply("pathLists", new MethodDescription("pathLists"));
        pathStylesCall = planner.apply("pathStyles", new MethodDescription("pathStyles"));
        pipeListCall = planner.apply("pipeList", new MethodDescription("pipeList"));
        spaceListCall = planner.apply("spaceList", new MethodDescription("spaceList"));
        uploadCall = planner.apply("upload", new MethodDescription("upload"));
    }

    @Override
    public void change(Range body) {
        this.changeCall.apply(new Object[] {body});
    }

    @Override
    public void changeWithCsv() {
        this.changeWithCsvCall.apply(new Object[] {});
    }

    @Override
    public void changeWithCsv2(String body) {
        this.changeWithCsv2Call.apply(new Object[] {body});
    }

    @Override
    public void changeWithForm(Integer from, Integer to) {
        this.changeWithFormCall.apply(new Object[] {from, to});
    }

    @Override
    public void changeWithJsonPatchJson(List<Object> body) {
        this.changeWithJsonPatchJsonCall.apply(new Object[] {body});
    }

    @Override
    public void commaList(List<String> names) {
        this.commaListCall.apply(new Object[] {names});
    }

    @Override
    public void explodedLists(List<String> names, Set<Kind> kinds) {
        this.explodedListsCall.apply(new Object[] {names, kinds});
    }

    @Override
    public void freeForm(Map<String, Object> body) {
        this.freeFormCall.apply(new Object[] {body});
    }

    @Override
    public void freeObjects(
            Map<String, String> filter,
            Map<String, String> labels,
            Map<String, String> more,
            Range range,
            Range json,
            List<String> nestedTags,
            Long nestedInnerSize,
            Range xRange,
            Range xPairs,
            List<String> kinds) {
        this.freeObjectsCall.apply(
                new Object[] {filter, labels, more, range, json, nestedTags, nestedInnerSize, xRange, xPairs, kinds});
    }

    @Override
    public void headers(UUID xRequestId, List<String> xKinds, String session, HeadersThemeParameter theme) {
        this.headersCall.apply(new Object[] {xRequestId, xKinds, session, theme});
    }

    @Override
    public void mixedLists(List<String> multi, List<String> commas, List<String> spaces, List<String> bars) {
        this.mixedListsCall.apply(new Object[] {multi, commas, spaces, bars});
    }

    @Override
    public void objects(String filterColor, Integer filterSize, Integer from, Integer to, Map<String, Object> labels) {
        this.objectsCall.apply(new Object[] {filterColor, filterSize, from, to, labels});
    }

    @Override
    public void pathLists(List<String> ids, List<String> labels, List<String> matrices, Range range, Range pairs) {
        this.pathListsCall.apply(new Object[] {ids, labels, matrices, range, pairs});
    }

    @Override
    public void pathStyles(Kind plain, String label, Integer matrix) {
        this.pathStylesCall.apply(new Object[] {plain, label, matrix});
    }

    @Override
    public void pipeList(List<String> names) {
        this.pipeListCall.apply(new Object[] {names});
    }

    @Override
    public void spaceList(List<String> names) {
        this.spaceListCall.apply(new Object[] {names});
    }

    @Override
    public void upload(byte[] file, List<byte[]> more, Long grou00dfe, Set<String> marks, Range range) {
        this.uploadCall.apply(new Object[] {file, more, grou00dfe, marks, range});
    }

    @Override
    public String toString() {
        return "StylesApi at " + planner;
    }

    /** What is said of one method, worked out when somebody asks. */
    private record MethodDescription(String method) implements Supplier<Map<String, Object>> {
        @Override
        public Map<String, Object> get() {
            return switch (method) {
                case "change" -> changeDescription();
                case "changeWithCsv" -> changeWithCsvDescription();
                case "changeWithCsv2" -> changeWithCsv2Description();
                case "changeWithForm" -> changeWithFormDescription();
                case "changeWithJsonPatchJson" -> changeWithJsonPatchJsonDescription();
                case "commaList" -> commaListDescription();
                case "explodedLists" -> explodedListsDescription();
                case "freeForm" -> freeFormDescription();
                case "freeObjects" -> freeObjectsDescription();
                case "headers" -> headersDescription();
                case "mixedLists" -> mixedListsDescription();
                case "objects" -> objectsDescription();
                case "pathLists" -> pathListsDescription();
                case "pathStyles" -> pathStylesDescription();
                case "pipeList" -> pipeListDescription();
                case "spaceList" -> spaceListDescription();
                case "upload" -> uploadDescription();
                default -> throw new IllegalStateException(method);
            };
        }

        private static Map<String, Object> changeDescription() {
            return Map.of(
                    "requestLine", "PATCH /api/styles/formats",
                    "headers", List.of("Content-Type: application/merge-patch+json", "Accept: application/json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Range.class);
        }

        private static Map<String, Object> changeWithCsvDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/formats",
                    "headers", List.of("Accept: application/json"));
        }

        private static Map<String, Object> changeWithCsv2Description() {
            return Map.of(
                    "requestLine", "PATCH /api/styles/formats",
                    "headers", List.of("Content-Type: text/csv", "Accept: application/json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", String.class);
        }

        private static Map<String, Object> changeWithFormDescription() {
            return Map.of(
                    "requestLine", "PATCH /api/styles/formats",
                    "headers", List.of("Content-Type: application/x-www-form-urlencoded", "Accept: application/json"),
                    "parameters", List.of("from", "to"),
                    "formParams", List.of("from", "to"));
        }

        private static Map<String, Object> changeWithJsonPatchJsonDescription() {
            return Map.of(
                    "requestLine", "PATCH /api/styles/formats",
                    "headers", List.of("Content-Type: application/json-patch+json", "Accept: application/json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Types.parameterize(List.class, Object.class));
        }

        private static Map<String, Object> commaListDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/csv?names={names}",
                    "headers", List.of("Accept: application/json"),
                    "collectionFormat", CollectionFormat.CSV,
                    "parameters", List.of("names"));
        }

        private static Map<String, Object> explodedListsDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/exploded?names%5B%5D={names}&kinds={kinds}",
                    "headers", List.of("Accept: application/json"),
                    "parameters", List.of("names", "kinds"));
        }

        private static Map<String, Object> freeFormDescription() {
            return Map.of(
                    "requestLine", "POST /api/styles/freeForm",
                    "headers", List.of("Content-Type: application/x-www-form-urlencoded", "Accept: application/json"),
                    "parameters", List.of("body"),
                    "bodyIndex", 0,
                    "bodyType", Types.parameterize(Map.class, String.class, Object.class));
        }

        private static Map<String, Object> freeObjectsDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/freeObjects?filter={filter:DEEP}&labels={labels:FREE}&more={more:FREE}&range={range:FLAT}&json={json:JSON}&nested%5Btags%5D={nestedTags}&nested%5Binner%5D%5Bsize%5D={nestedInnerSize}",
                    "headers", List.of(
                            "Accept: application/json", "X-Range: {xRange:FLAT}", "X-Pairs: {xPairs:PAIRS}",
                            "Cookie: kinds={kinds:EXPLODED}"),
                    "parameters", List.of(
                            "filter", "labels", "more", "range", "json", "nestedTags", "nestedInnerSize", "xRange",
                            "xPairs", "kinds"));
        }

        private static Map<String, Object> headersDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/headers",
                    "headers", List.of(
                            "Accept: application/json", "X-Request-Id: {xRequestId}", "X-Kinds: {xKinds}",
                            "Cookie: session={session}", "Cookie: theme={theme}"),
                    "parameters", List.of("xRequestId", "xKinds", "session", "theme"));
        }

        private static Map<String, Object> mixedListsDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/mixed?multi={multi:EXPLODED}&commas={commas:CSV}&spaces={spaces:SSV}&bars={bars:PIPES}",
                    "headers", List.of("Accept: application/json"),
                    "parameters", List.of("multi", "commas", "spaces", "bars"));
        }

        private static Map<String, Object> objectsDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/objects?filter%5Bcolor%5D={filterColor}&filter%5Bsize%5D={filterSize}&from={from}&to={to}",
                    "headers", List.of("Accept: application/json"),
                    "parameters", List.of("filterColor", "filterSize", "from", "to", "labels"),
                    "queryMapIndex", 4);
        }

        private static Map<String, Object> pathListsDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/paths/{ids}/.{labels:EXPLODED}/;matrices={matrices:EXPLODED}/{range:FLAT}/{pairs:PAIRS}",
                    "headers", List.of("Accept: application/json"),
                    "parameters", List.of("ids", "labels", "matrices", "range", "pairs"));
        }

        private static Map<String, Object> pathStylesDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/{plain}/.{label}/items;matrix={matrix}",
                    "headers", List.of("Accept: application/json"),
                    "parameters", List.of("plain", "label", "matrix"));
        }

        private static Map<String, Object> pipeListDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/pipes?names={names}",
                    "headers", List.of("Accept: application/json"),
                    "collectionFormat", CollectionFormat.PIPES,
                    "parameters", List.of("names"));
        }

        private static Map<String, Object> spaceListDescription() {
            return Map.of(
                    "requestLine", "GET /api/styles/ssv?names={names}",
                    "headers", List.of("Accept: application/json"),
                    "collectionFormat", CollectionFormat.SSV,
                    "parameters", List.of("names"));
        }

        private static Map<String, Object> uploadDescription() {
            return Map.of(
                    "requestLine", "POST /api/styles/upload",
                    "headers", List.of("Content-Type: multipart/form-data", "Accept: application/json"),
                    "parameters", List.of("file", "more", "größe", "marks", "range"),
                    "formParams", List.of("file", "more", "größe", "marks", "range"));
        }
    }
}
