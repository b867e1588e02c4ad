package dev.atlaslink.kitchensink;

import feign.Headers;
import feign.Param;
import feign.RequestLine;

/**
 * Untold
 *
 * <p>Optional arguments may be {@code null}: they are then left out of the request.
 */
public interface UntoldApi {
    /**
     * GET /api/untold
     *
     */
    @RequestLine(value = "GET /api/untold", decodeSlash = false)
    @Headers({ "Accept: application/json" })
    void apiUntoldGet();

    /**
     * Has a name that is none in Java.
     *
     * @param u65e5u672c <code>日本</code>. May be {@code null}.
     * @param propertyClass {@code class}. May be {@code null}.
     * @param aB {@code a-b}. May be {@code null}.
     * @param aB2 {@code a_b}. May be {@code null}.
     * @param aB3 {@code aB}. May be {@code null}.
     * @param waitParameter {@code wait}. May be {@code null}.
     */
    @RequestLine(
            value = "PUT /api/untold?%E6%97%A5%E6%9C%AC={u65e5u672c}&class={propertyClass}&a-b={aB}&a_b={aB2}&wait={waitParameter}",
            decodeSlash = false)
    @Headers({ "Accept: application/json", "aB: {aB3}" })
    void call2ndGrou00dfe(
            @Param("u65e5u672c") String u65e5u672c,
            @Param("propertyClass") String propertyClass,
            @Param("aB") String aB,
            @Param("aB2") String aB2,
            @Param("aB3") String aB3,
            @Param("waitParameter") String waitParameter);

    /**
     * Has the name of a method of Object.
     *
     * @param body {@code body}.
     * @return Any JSON value.
     */
    @RequestLine(value = "POST /api/untold", decodeSlash = false)
    @Headers({ "Content-Type: application/json", "Accept: application/json" })
    Object getClassOperation(Object body);
}
