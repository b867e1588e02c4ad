package dev.atlaslink.kitchensink;

import dev.atlaslink.kitchensink.model.HeadersThemeParameter;
import dev.atlaslink.kitchensink.model.Kind;
import dev.atlaslink.kitchensink.model.Range;
import feign.CollectionFormat;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every way in which a parameter is written.
 *
 * <p>Optional arguments may be {@code null}: they are then left out of the request.
 */
public interface StylesApi {
    /**
     * Several formats of a request, whose made-up names others have.
     *
     * <p>Asks for {@code application/json} and sends {@code application/merge-patch+json}.
     * {@link #changeWithJsonPatchJson} sends {@code application/json-patch+json}. {@link #changeWithCsv2} sends
     * {@code text/csv}. {@link #changeWithForm} sends {@code application/x-www-form-urlencoded}.
     *
     * @param body What to change.
     */
    @RequestLine(value = "PATCH /api/styles/formats", decodeSlash = false)
    @Headers({ "Content-Type: application/merge-patch+json", "Accept: application/json" })
    void change(Range body);

    /**
     * Has the name that a method of another operation would have.
     *
     */
    @RequestLine(value = "GET /api/styles/formats", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void changeWithCsv();

    /**
     * Several formats of a request, whose made-up names others have.
     *
     * <p>Asks for {@code application/json} and sends {@code text/csv}. {@link #change} sends
     * {@code application/merge-patch+json}. {@link #changeWithJsonPatchJson} sends {@code application/json-patch+json}.
     * {@link #changeWithForm} sends {@code application/x-www-form-urlencoded}.
     *
     * @param body What to change.
     */
    @RequestLine(value = "PATCH /api/styles/formats", decodeSlash = false)
    @Headers({ "Content-Type: text/csv", "Accept: application/json" })
    void changeWithCsv2(String body);

    /**
     * Several formats of a request, whose made-up names others have.
     *
     * <p>Asks for {@code application/json} and sends {@code application/x-www-form-urlencoded}. {@link #change} sends
     * {@code application/merge-patch+json}. {@link #changeWithJsonPatchJson} sends {@code application/json-patch+json}.
     * {@link #changeWithCsv2} sends {@code text/csv}.
     *
     * @param from Start of the range.
     * @param to End of the range. May be {@code null}.
     */
    @RequestLine(value = "PATCH /api/styles/formats", decodeSlash = false)
    @Headers({ "Content-Type: application/x-www-form-urlencoded", "Accept: application/json" })
    void changeWithForm(@Param("from") Integer from, @Param("to") Integer to);

    /**
     * Several formats of a request, whose made-up names others have.
     *
     * <p>Asks for {@code application/json} and sends {@code application/json-patch+json}. {@link #change} sends
     * {@code application/merge-patch+json}. {@link #changeWithCsv2} sends {@code text/csv}. {@link #changeWithForm}
     * sends {@code application/x-www-form-urlencoded}.
     *
     * @param body What to change.
     */
    @RequestLine(value = "PATCH /api/styles/formats", decodeSlash = false)
    @Headers({ "Content-Type: application/json-patch+json", "Accept: application/json" })
    void changeWithJsonPatchJson(List<Object> body);

    /**
     * A list with commas.
     *
     * @param names Names. May be {@code null}.
     */
    @RequestLine(
            value = "GET /api/styles/csv?names={names}",
            decodeSlash = false,
            collectionFormat = CollectionFormat.CSV)
    @Headers({ "Accept: application/json" })
    void commaList(@Param("names") List<String> names);

    /**
     * Lists that repeat their name.
     *
     * @param names Names.
     * @param kinds {@code kinds}. May be {@code null}.
     */
    @RequestLine(value = "GET /api/styles/exploded?names%5B%5D={names}&kinds={kinds}", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void explodedLists(@Param("names") List<String> names, @Param("kinds") Set<Kind> kinds);

    /**
     * A form whose fields nobody has declared.
     *
     * @param body Fields by name.
     */
    @RequestLine(value = "POST /api/styles/freeForm", decodeSlash = false)
    @Headers({ "Content-Type: application/x-www-form-urlencoded", "Accept: application/json" })
    void freeForm(Map<String, Object> body);

    /**
     * Objects whose names nobody has declared, and others in odd forms.
     *
     * @param filter Names in brackets. May be {@code null}.
     * @param labels Parameters of their own. May be {@code null}.
     * @param more More of these. May be {@code null}.
     * @param range Names and values. May be {@code null}.
     * @param json As JSON. May be {@code null}.
     * @param nestedTags Repeats its name. May be {@code null}.
     * @param nestedInnerSize Within another. May be {@code null}.
     * @param xRange Names and values. May be {@code null}.
     * @param xPairs Names with values. May be {@code null}.
     * @param kinds A cookie for each. May be {@code null}.
     */
    @RequestLine(
            value = "GET /api/styles/freeObjects?filter={filter:DEEP}&labels={labels:FREE}&more={more:FREE}&range={range:FLAT}&json={json:JSON}&nested%5Btags%5D={nestedTags}&nested%5Binner%5D%5Bsize%5D={nestedInnerSize}",
            decodeSlash = false)
    @Headers({
        "Accept: application/json", "X-Range: {xRange:FLAT}", "X-Pairs: {xPairs:PAIRS}",
        "Cookie: kinds={kinds:EXPLODED}"
    })
    void freeObjects(
            @Param("filter") Map<String, String> filter,
            @Param("labels") Map<String, String> labels,
            @Param("more") Map<String, String> more,
            @Param("range") Range range,
            @Param("json") Range json,
            @Param("nestedTags") List<String> nestedTags,
            @Param("nestedInnerSize") Long nestedInnerSize,
            @Param("xRange") Range xRange,
            @Param("xPairs") Range xPairs,
            @Param("kinds") List<String> kinds);

    /**
     * Headers and cookies.
     *
     * @param xRequestId Id of the request.
     * @param xKinds Kinds. May be {@code null}.
     * @param session Id of the session. May be {@code null}.
     * @param theme {@code theme}. May be {@code null}.
     */
    @RequestLine(value = "GET /api/styles/headers", decodeSlash = false)
    @Headers({
        "Accept: application/json", "X-Request-Id: {xRequestId}", "X-Kinds: {xKinds}", "Cookie: session={session}",
        "Cookie: theme={theme}"
    })
    void headers(
            @Param("xRequestId") UUID xRequestId,
            @Param("xKinds") List<String> xKinds,
            @Param("session") String session,
            @Param("theme") HeadersThemeParameter theme);

    /**
     * Lists in several ways.
     *
     * @param multi Repeats its name. May be {@code null}.
     * @param commas With commas. May be {@code null}.
     * @param spaces With spaces. May be {@code null}.
     * @param bars With bars. May be {@code null}.
     */
    @RequestLine(
            value = "GET /api/styles/mixed?multi={multi:EXPLODED}&commas={commas:CSV}&spaces={spaces:SSV}&bars={bars:PIPES}",
            decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void mixedLists(
            @Param("multi") List<String> multi,
            @Param("commas") List<String> commas,
            @Param("spaces") List<String> spaces,
            @Param("bars") List<String> bars);

    /**
     * Objects in a query.
     *
     * @param filterColor Colour of the thing.
     * @param filterSize Size of the thing. May be {@code null}.
     * @param from Start of the range. May be {@code null}.
     * @param to End of the range. May be {@code null}.
     * @param labels Any other parameters. May be {@code null}.
     */
    @RequestLine(
            value = "GET /api/styles/objects?filter%5Bcolor%5D={filterColor}&filter%5Bsize%5D={filterSize}&from={from}&to={to}",
            decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void objects(
            @Param("filterColor") String filterColor,
            @Param("filterSize") Integer filterSize,
            @Param("from") Integer from,
            @Param("to") Integer to,
            @QueryMap Map<String, Object> labels);

    /**
     * Lists and objects in a path.
     *
     * @param ids Separated by commas.
     * @param labels Separated by dots.
     * @param matrices Each with the name.
     * @param range Names and values.
     * @param pairs Names with values.
     */
    @RequestLine(
            value = "GET /api/styles/paths/{ids}/.{labels:EXPLODED}/;matrices={matrices:EXPLODED}/{range:FLAT}/{pairs:PAIRS}",
            decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void pathLists(
            @Param("ids") List<String> ids,
            @Param("labels") List<String> labels,
            @Param("matrices") List<String> matrices,
            @Param("range") Range range,
            @Param("pairs") Range pairs);

    /**
     * Values in a path, plain and with a prefix.
     *
     * @param plain Kind.
     * @param label Written after a dot.
     * @param matrix Written with its name.
     */
    @RequestLine(value = "GET /api/styles/{plain}/.{label}/items;matrix={matrix}", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void pathStyles(@Param("plain") Kind plain, @Param("label") String label, @Param("matrix") Integer matrix);

    /**
     * A list with bars.
     *
     * @param names Names. May be {@code null}.
     */
    @RequestLine(
            value = "GET /api/styles/pipes?names={names}",
            decodeSlash = false,
            collectionFormat = CollectionFormat.PIPES)
    @Headers({ "Accept: application/json" })
    void pipeList(@Param("names") List<String> names);

    /**
     * A list with spaces.
     *
     * @param names Names. May be {@code null}.
     */
    @RequestLine(
            value = "GET /api/styles/ssv?names={names}",
            decodeSlash = false,
            collectionFormat = CollectionFormat.SSV)
    @Headers({ "Accept: application/json" })
    void spaceList(@Param("names") List<String> names);

    /**
     * A body of parts.
     *
     * @param file A file.
     * @param more More files. May be {@code null}.
     * @param grou00dfe Plain text. May be {@code null}.
     * @param marks Each a part. May be {@code null}.
     * @param range {@code range}. May be {@code null}.
     */
    @RequestLine(value = "POST /api/styles/upload", decodeSlash = false)
    @Headers({ "Content-Type: multipart/form-data", "Accept: application/json" })
    void upload(
            @Param("file") byte[] file,
            @Param("more") List<byte[]> more,
            @Param("größe") Long grou00dfe,
            @Param("marks") Set<String> marks,
            @Param("range") Range range);
}
