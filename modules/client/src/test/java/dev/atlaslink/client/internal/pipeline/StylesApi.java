package dev.atlaslink.client.internal.pipeline;

import feign.CollectionFormat;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import java.util.List;
import java.util.Map;

/** One operation for each way in which OpenAPI lets a parameter or a body travel, as our generator writes it. */
interface StylesApi {
    @RequestLine(value = "GET /things", decodeSlash = false)
    @Headers({"X-Day: {day}", "Accept: application/json"})
    void header(@Param("day") Object day);

    @RequestLine(value = "GET /things", decodeSlash = false)
    @Headers({"Cookie: session={session}", "Cookie: theme={theme}", "Accept: application/json"})
    void cookies(@Param("session") Object session, @Param("theme") Object theme);

    @RequestLine(value = "GET /things?name={name}&page={page}", decodeSlash = false)
    @Headers("Accept: application/json")
    void exploded(@Param("name") List<String> names, @Param("page") Integer page);

    @RequestLine(value = "GET /things?name={name}", decodeSlash = false, collectionFormat = CollectionFormat.CSV)
    @Headers("Accept: application/json")
    void commas(@Param("name") List<String> names);

    @RequestLine(value = "GET /things?name={name}", decodeSlash = false, collectionFormat = CollectionFormat.SSV)
    @Headers("Accept: application/json")
    void spaces(@Param("name") List<String> names);

    @RequestLine(value = "GET /things?name={name}", decodeSlash = false, collectionFormat = CollectionFormat.PIPES)
    @Headers("Accept: application/json")
    void pipes(@Param("name") List<String> names);

    @RequestLine(value = "GET /things?page={page}", decodeSlash = false)
    @Headers("Accept: application/json")
    void free(@Param("page") Integer page, @QueryMap Map<String, Object> filter);

    @RequestLine(value = "GET /things/{ids}/.{label}/;key={matrix}/end", decodeSlash = false)
    @Headers("Accept: application/json")
    void path(@Param("ids") Object ids, @Param("label") Object label, @Param("matrix") Object matrix);

    @RequestLine(value = "GET /größen/a b?filter[size]={size}&$day={day}&flag", decodeSlash = false)
    @Headers("Accept: application/json")
    void literals(@Param("size") String size, @Param("day") String day);

    @RequestLine(value = "GET /things?größe={size}", decodeSlash = false)
    @Headers("Accept: application/json")
    void unicode(@Param("size") String size);

    @RequestLine(value = "PUT /things", decodeSlash = false)
    @Headers({"Content-Type: application/octet-stream", "Accept: application/json"})
    void bytes(byte[] body);

    @RequestLine(value = "PUT /things", decodeSlash = false)
    @Headers({"Content-Type: text/csv", "Accept: application/json"})
    void text(String body);

    @RequestLine(value = "PUT /things", decodeSlash = false)
    @Headers({"Content-Type: application/json", "Accept: application/json"})
    void jsonText(String body);

    @RequestLine(value = "PUT /things", decodeSlash = false)
    @Headers({"Content-Type: application/xml", "Accept: application/json"})
    void other(Integer body);
}
