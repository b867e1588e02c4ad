package dev.atlaslink.kitchensink;

import feign.CollectionFormat;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import dev.atlaslink.kitchensink.model.HeadersThemeParameter;
import dev.atlaslink.kitchensink.model.Kind;
import java.util.Set;
import java.util.UUID;

/**
 * Every way in which a parameter is written.
 *
 * <p>Optional arguments may be {@code null}: they are then left out of the request.
 */
public interface StylesApi {

    /**
     * A list with commas.
     *
     * @param names Names. May be {@code null}.
     */
    @RequestLine(value = "GET /api/styles/csv?names={names}", decodeSlash = false, collectionFormat = CollectionFormat.CSV)
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
     * Headers and cookies.
     *
     * @param xRequestId Id of the request.
     * @param xKinds Kinds. May be {@code null}.
     * @param session Id of the session. May be {@code null}.
     * @param theme {@code theme}. May be {@code null}.
     */
    @RequestLine(value = "GET /api/styles/headers", decodeSlash = false)
    @Headers({ "Accept: application/json", "X-Request-Id: {xRequestId}", "X-Kinds: {xKinds}", "Cookie: session={session}", "Cookie: theme={theme}" })
    void headers(@Param("xRequestId") UUID xRequestId, @Param("xKinds") List<String> xKinds, @Param("session") String session, @Param("theme") HeadersThemeParameter theme);

    /**
     * Objects in a query.
     *
     * @param filterColor Colour of the thing.
     * @param filterSize Size of the thing. May be {@code null}.
     * @param from Start of the range. May be {@code null}.
     * @param to End of the range. May be {@code null}.
     * @param labels Any other parameters. May be {@code null}.
     */
    @RequestLine(value = "GET /api/styles/objects?filter%5Bcolor%5D={filterColor}&filter%5Bsize%5D={filterSize}&from={from}&to={to}", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void objects(@Param("filterColor") String filterColor, @Param("filterSize") Integer filterSize, @Param("from") Integer from, @Param("to") Integer to, @QueryMap Map<String, Object> labels);

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
    @RequestLine(value = "GET /api/styles/pipes?names={names}", decodeSlash = false, collectionFormat = CollectionFormat.PIPES)
    @Headers({ "Accept: application/json" })
    void pipeList(@Param("names") List<String> names);

    /**
     * A list with spaces.
     *
     * @param names Names. May be {@code null}.
     */
    @RequestLine(value = "GET /api/styles/ssv?names={names}", decodeSlash = false, collectionFormat = CollectionFormat.SSV)
    @Headers({ "Accept: application/json" })
    void spaceList(@Param("names") List<String> names);
}
