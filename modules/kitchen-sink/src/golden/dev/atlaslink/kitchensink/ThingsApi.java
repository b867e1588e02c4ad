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
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything in one place, with `code`, &lt;b&gt;markup&lt;/b&gt;, &#123;@code tags}, *&#47; and &#92;u002a/ in its
 * description.
 *
 * <p>Optional arguments may be {@code null}: they are then left out of the request.
 */
public interface ThingsApi {
    /**
     * Counts things by name.
     *
     * @return Count by name.
     */
    @RequestLine(value = "GET /api/things/counts", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    Map<String, Long> countThings();

    /**
     * Creates a thing; the request has a form of each date.
     *
     * <p>Asks for {@code application/vnd.atlas.2023-01-01+json}. {@link #createThingV20240530} is newer.
     *
     * @param body The new thing.
     * @return The thing as it was created.
     */
    @RequestLine(value = "POST /api/things", decodeSlash = false)
    @Headers({ "Content-Type: application/vnd.atlas.2023-01-01+json", "Accept: application/vnd.atlas.2023-01-01+json" })
    Thing createThing(Thing body);

    /**
     * Creates a thing; the request has a form of each date.
     *
     * <p>Asks for {@code application/vnd.atlas.2024-05-30+json}. {@link #createThing} is older.
     * {@link #createThingV20250312} is newer.
     *
     * @param body The new thing.
     * @return The thing as it was created.
     */
    @RequestLine(value = "POST /api/things", decodeSlash = false)
    @Headers({ "Content-Type: application/vnd.atlas.2024-05-30+json", "Accept: application/vnd.atlas.2024-05-30+json" })
    Thing createThingV20240530(Thing20250312 body);

    /**
     * Creates a thing; the request has a form of each date.
     *
     * <p>Asks for {@code application/vnd.atlas.2025-03-12+json}. {@link #createThingV20240530} is older.
     *
     * @param body The new thing.
     * @return The thing as it was created.
     */
    @RequestLine(value = "POST /api/things", decodeSlash = false)
    @Headers({ "Content-Type: application/vnd.atlas.2024-05-30+json", "Accept: application/vnd.atlas.2025-03-12+json" })
    Thing20250312 createThingV20250312(Thing20250312 body);

    /**
     * Deletes a thing; the response is empty, and so is what it says of its type.
     *
     * @param thingId Id of the thing.
     * @deprecated see the description
     */
    @Deprecated
    @RequestLine(value = "DELETE /api/things/{thingId}", decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2023-01-01+json" })
    void deleteThing(@Param("thingId") String thingId);

    /**
     * Downloads the log, packed.
     *
     * @param thingId {@code thingId}.
     * @return The packed log.
     */
    @RequestLine(value = "GET /api/things/{thingId}/log", decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2023-01-01+gzip" })
    byte[] downloadLog(@Param("thingId") String thingId);

    /**
     * Formats without a version, one of them any.
     *
     * <p>Asks for {@code application/json}. {@link #exportThingsCsv} asks for {@code text/csv}.
     * {@link #exportThingsCsv2} asks for {@code application/csv}. {@link #exportThingsXml} asks for
     * {@code application/xml}. {@link #exportThings2} asks for <code>*&#47;*</code>.
     *
     * @return All things.
     */
    @RequestLine(value = "GET /api/things/export", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    List<Thing> exportThings();

    /**
     * Formats without a version, one of them any.
     *
     * <p>Asks for <code>*&#47;*</code>. {@link #exportThings} asks for {@code application/json}.
     * {@link #exportThingsCsv} asks for {@code text/csv}. {@link #exportThingsCsv2} asks for {@code application/csv}.
     * {@link #exportThingsXml} asks for {@code application/xml}.
     *
     * @return All things.
     */
    @RequestLine(value = "GET /api/things/export", decodeSlash = false)
    @Headers({ "Accept: */*" })
    byte[] exportThings2();

    /**
     * Formats without a version, one of them any.
     *
     * <p>Asks for {@code text/csv}. {@link #exportThings} asks for {@code application/json}. {@link #exportThingsCsv2}
     * asks for {@code application/csv}. {@link #exportThingsXml} asks for {@code application/xml}.
     * {@link #exportThings2} asks for <code>*&#47;*</code>.
     *
     * @return All things.
     */
    @RequestLine(value = "GET /api/things/export", decodeSlash = false)
    @Headers({ "Accept: text/csv" })
    String exportThingsCsv();

    /**
     * Formats without a version, one of them any.
     *
     * <p>Asks for {@code application/csv}. {@link #exportThings} asks for {@code application/json}.
     * {@link #exportThingsCsv} asks for {@code text/csv}. {@link #exportThingsXml} asks for {@code application/xml}.
     * {@link #exportThings2} asks for <code>*&#47;*</code>.
     *
     * @return All things.
     */
    @RequestLine(value = "GET /api/things/export", decodeSlash = false)
    @Headers({ "Accept: application/csv" })
    String exportThingsCsv2();

    /**
     * Formats without a version, one of them any.
     *
     * <p>Asks for {@code application/xml}. {@link #exportThings} asks for {@code application/json}.
     * {@link #exportThingsCsv} asks for {@code text/csv}. {@link #exportThingsCsv2} asks for {@code application/csv}.
     * {@link #exportThings2} asks for <code>*&#47;*</code>.
     *
     * @return All things.
     */
    @RequestLine(value = "GET /api/things/export", decodeSlash = false)
    @Headers({ "Accept: application/xml" })
    String exportThingsXml();

    /**
     * Is there under three dates, two of which are deprecated.
     *
     * <p>Asks for {@code application/vnd.atlas.2023-01-01+json}. {@link #getEditionV20240805} is newer.
     *
     * @param number {@code number}.
     * @param privateParameter {@code private}. May be {@code null}.
     * @return The edition.
     * @deprecated since 2024-08-05, until 2027-07-01; replaced by {@link #getEditionV20250312}
     */
    @Deprecated
    @RequestLine(value = "GET /api/editions/{number}?private={privateParameter}", decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2023-01-01+json" })
    Edition getEdition(@Param("number") String number, @Param("privateParameter") Boolean privateParameter);

    /**
     * Is there under three dates, two of which are deprecated.
     *
     * <p>Asks for {@code application/vnd.atlas.2024-08-05+json}. {@link #getEditionV20240805Csv} asks for
     * {@code application/vnd.atlas.2024-08-05+csv}. {@link #getEdition} is older. {@link #getEditionV20250312} is
     * newer.
     *
     * @param number {@code number}.
     * @param privateParameter {@code private}. May be {@code null}.
     * @return The edition.
     * @deprecated until 2027-07-01; replaced by {@link #getEditionV20250312}
     */
    @Deprecated
    @RequestLine(value = "GET /api/editions/{number}?private={privateParameter}", decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2024-08-05+json" })
    Edition getEditionV20240805(@Param("number") String number, @Param("privateParameter") Boolean privateParameter);

    /**
     * Is there under three dates, two of which are deprecated.
     *
     * <p>Asks for {@code application/vnd.atlas.2024-08-05+csv}. {@link #getEditionV20240805} asks for
     * {@code application/vnd.atlas.2024-08-05+json}.
     *
     * @param number {@code number}.
     * @param privateParameter {@code private}. May be {@code null}.
     * @return The edition.
     * @deprecated since 2025-03-12 *&#47; &#92;u002a/; nothing replaces it
     */
    @Deprecated
    @RequestLine(value = "GET /api/editions/{number}?private={privateParameter}", decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2024-08-05+csv" })
    String getEditionV20240805Csv(@Param("number") String number, @Param("privateParameter") Boolean privateParameter);

    /**
     * Is there under three dates, two of which are deprecated.
     *
     * <p>Asks for {@code application/vnd.atlas.2025-03-12+json}. {@link #getEditionV20240805} is older.
     *
     * @param number {@code number}.
     * @param privateParameter {@code private}. May be {@code null}.
     * @return The edition.
     */
    @RequestLine(value = "GET /api/editions/{number}?private={privateParameter}", decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2025-03-12+json" })
    Edition getEditionV20250312(@Param("number") String number, @Param("privateParameter") Boolean privateParameter);

    /**
     * Returns a note as it stands.
     *
     * @param thingId {@code thingId}.
     * @return The note.
     */
    @RequestLine(value = "GET /api/things/{thingId}/note", decodeSlash = false)
    @Headers({ "Accept: text/plain" })
    String getNote(@Param("thingId") String thingId);

    /**
     * Returns a thing.
     *
     * @param thingId Id of the thing.
     * @return The thing.
     * @deprecated replaced by {@code listThings} of the v2 API
     */
    @Deprecated
    @RequestLine(value = "GET /api/things/{thingId}", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    Thing getThing(@Param("thingId") String thingId);

    /**
     * Takes and returns a deprecated schema.
     *
     * @param body What is old.
     * @return What is kept.
     */
    @SuppressWarnings("deprecation") // a body may be deprecated
    @RequestLine(value = "PUT /api/things/old", decodeSlash = false)
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    Old keepOld(Old body);

    /**
     * Lists things, in two versions and three formats.
     *
     * <p>The versions differ in their bodies. A second paragraph with "quotes", a &#92;backslash and an &#64;at sign
     * &#64;deprecated at the start of a line.
     *
     * <p>Asks for {@code application/vnd.atlas.2023-01-01+json}. {@link #listThingsCsv} asks for
     * {@code application/vnd.atlas.2023-01-01+csv}. {@link #listThingsV20250312} is newer.
     *
     * @param pageNum Number of the page. It ends with *&#47; and &#92;u002a/. May be {@code null}.
     * @param sort Order of the things. May be {@code null}.
     * @param kind deprecated: Kind of the things. May be {@code null}.
     * @param createdAfter {@code createdAfter}. May be {@code null}.
     * @param day {@code day}. May be {@code null}.
     * @param owner {@code owner}. May be {@code null}.
     * @return One page of things.
     */
    @RequestLine(
            value = "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
            decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2023-01-01+json" })
    ThingPage listThings(
            @Param("pageNum") Integer pageNum,
            @Param("sort") ListThingsSortParameter sort,
            @Param("kind") Kind kind,
            @Param("createdAfter") Instant createdAfter,
            @Param("day") LocalDate day,
            @Param("owner") UUID owner);

    /**
     * Lists things, in two versions and three formats.
     *
     * <p>The versions differ in their bodies. A second paragraph with "quotes", a &#92;backslash and an &#64;at sign
     * &#64;deprecated at the start of a line.
     *
     * <p>Asks for {@code application/vnd.atlas.2023-01-01+csv}. {@link #listThings} asks for
     * {@code application/vnd.atlas.2023-01-01+json}.
     *
     * @param pageNum Number of the page. It ends with *&#47; and &#92;u002a/. May be {@code null}.
     * @param sort Order of the things. May be {@code null}.
     * @param kind deprecated: Kind of the things. May be {@code null}.
     * @param createdAfter {@code createdAfter}. May be {@code null}.
     * @param day {@code day}. May be {@code null}.
     * @param owner {@code owner}. May be {@code null}.
     * @return One page of things.
     */
    @RequestLine(
            value = "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
            decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2023-01-01+csv" })
    String listThingsCsv(
            @Param("pageNum") Integer pageNum,
            @Param("sort") ListThingsSortParameter sort,
            @Param("kind") Kind kind,
            @Param("createdAfter") Instant createdAfter,
            @Param("day") LocalDate day,
            @Param("owner") UUID owner);

    /**
     * Lists things, in two versions and three formats.
     *
     * <p>The versions differ in their bodies. A second paragraph with "quotes", a &#92;backslash and an &#64;at sign
     * &#64;deprecated at the start of a line.
     *
     * <p>Asks for {@code application/vnd.atlas.preview+json}. {@link #listThingsV20250312} is older.
     *
     * @param pageNum Number of the page. It ends with *&#47; and &#92;u002a/. May be {@code null}.
     * @param sort Order of the things. May be {@code null}.
     * @param kind deprecated: Kind of the things. May be {@code null}.
     * @param createdAfter {@code createdAfter}. May be {@code null}.
     * @param day {@code day}. May be {@code null}.
     * @param owner {@code owner}. May be {@code null}.
     * @return One page of things.
     */
    @RequestLine(
            value = "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
            decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.preview+json" })
    ThingPage20250312 listThingsPreview(
            @Param("pageNum") Integer pageNum,
            @Param("sort") ListThingsSortParameter sort,
            @Param("kind") Kind kind,
            @Param("createdAfter") Instant createdAfter,
            @Param("day") LocalDate day,
            @Param("owner") UUID owner);

    /**
     * Lists things, in two versions and three formats.
     *
     * <p>The versions differ in their bodies. A second paragraph with "quotes", a &#92;backslash and an &#64;at sign
     * &#64;deprecated at the start of a line.
     *
     * <p>Asks for {@code application/vnd.atlas.2025-03-12+json}. {@link #listThings} is older.
     * {@link #listThingsPreview} is newer.
     *
     * @param pageNum Number of the page. It ends with *&#47; and &#92;u002a/. May be {@code null}.
     * @param sort Order of the things. May be {@code null}.
     * @param kind deprecated: Kind of the things. May be {@code null}.
     * @param createdAfter {@code createdAfter}. May be {@code null}.
     * @param day {@code day}. May be {@code null}.
     * @param owner {@code owner}. May be {@code null}.
     * @return One page of things.
     */
    @RequestLine(
            value = "GET /api/things?pageNum={pageNum}&sort={sort}&kind={kind}&createdAfter={createdAfter}&day={day}&owner={owner}",
            decodeSlash = false)
    @Headers({ "Accept: application/vnd.atlas.2025-03-12+json" })
    ThingPage20250312 listThingsV20250312(
            @Param("pageNum") Integer pageNum,
            @Param("sort") ListThingsSortParameter sort,
            @Param("kind") Kind kind,
            @Param("createdAfter") Instant createdAfter,
            @Param("day") LocalDate day,
            @Param("owner") UUID owner);

    /**
     * Replaces a note.
     *
     * @param thingId {@code thingId}.
     * @param body2 The note.
     * @param body A parameter that has the name of the body. May be {@code null}.
     * @return The note as it is stored.
     */
    @RequestLine(value = "PUT /api/things/{thingId}/note?body={body}", decodeSlash = false)
    @Headers({ "Content-Type: text/plain", "Accept: text/plain" })
    String putNote(@Param("thingId") String thingId, String body2, @Param("body") String body);

    /**
     * Asks with a body in a form, and responds with nested arrays.
     *
     * @param searchTerm What to look for.
     * @param maxResults {@code max results}. May be {@code null}.
     * @param propertyClass {@code class}. May be {@code null}.
     * @param tags Repeats its name. May be {@code null}.
     * @return Words by row.
     */
    @RequestLine(value = "POST /api/things:search", decodeSlash = false)
    @Headers({ "Content-Type: application/x-www-form-urlencoded", "Accept: application/json" })
    List<List<String>> searchThings(
            @Param("search_term") String searchTerm,
            @Param("max results") Integer maxResults,
            @Param("class") SearchThingsRequestClass propertyClass,
            @Param("tags") List<String> tags);

    /**
     * Changes a thing; the response has no body, the request two dates.
     *
     * <p>Asks for {@code application/vnd.atlas.2023-01-01+json}. {@link #updateThingV20250312} is newer.
     *
     * @param thingId Id of the thing.
     * @param body What to change.
     */
    @RequestLine(value = "PATCH /api/things/{thingId}", decodeSlash = false)
    @Headers({ "Content-Type: application/vnd.atlas.2023-01-01+json", "Accept: application/vnd.atlas.2023-01-01+json" })
    void updateThing(@Param("thingId") String thingId, Thing body);

    /**
     * Changes a thing; the response has no body, the request two dates.
     *
     * <p>Asks for {@code application/vnd.atlas.2025-03-12+json}. {@link #updateThing} is older.
     *
     * @param thingId Id of the thing.
     * @param body What to change.
     */
    @RequestLine(value = "PATCH /api/things/{thingId}", decodeSlash = false)
    @Headers({ "Content-Type: application/vnd.atlas.2025-03-12+json", "Accept: application/vnd.atlas.2025-03-12+json" })
    void updateThingV20250312(@Param("thingId") String thingId, Thing20250312 body);

    /**
     * Uploads a log, packed.
     *
     * @param thingId {@code thingId}.
     * @param body The packed log.
     */
    @RequestLine(value = "PUT /api/things/{thingId}/log", decodeSlash = false)
    @Headers({ "Content-Type: application/octet-stream", "Accept: application/json" })
    void uploadLog(@Param("thingId") String thingId, byte[] body);
}
