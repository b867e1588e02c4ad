package dev.atlaslink.client.internal.codec;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;

/** One operation for each kind of body of requests and responses, as our generator writes it. */
interface BodiesApi {
    @RequestLine(value = "GET /api/atlas/v2/things/1", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    Map<String, Object> getThing();

    @RequestLine(value = "GET /api/atlas/v2/things", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    List<Map<String, Integer>> listThings();

    @RequestLine(value = "DELETE /api/atlas/v2/things/1", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    void deleteThing();

    @RequestLine(value = "GET /api/atlas/v2/things/1/log", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+gzip")
    byte[] getLog();

    @RequestLine(value = "GET /api/atlas/v2/things/1/table", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+csv")
    String getTable();

    @RequestLine(value = "GET /api/atlas/v2/things/1/page", decodeSlash = false)
    @Headers("Accept: Text/HTML")
    String getPage();

    @RequestLine(value = "GET /api/atlas/v2/things/1/name", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+JSON")
    String getName();

    @RequestLine(value = "GET /api/atlas/v2/things/1/checksum", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    byte[] getChecksum();

    @RequestLine(value = "GET /api/atlas/v2/things/1/label", decodeSlash = false)
    String getLabel();

    @RequestLine(value = "PUT /api/atlas/v2/things/1", decodeSlash = false)
    @Headers({"Content-Type: Application/Merge-Patch+JSON", "Accept: application/json"})
    void putJson(Object body);

    @RequestLine(value = "PUT /api/atlas/v2/things/1/name", decodeSlash = false)
    @Headers({"Content-Type: text/plain", "Accept: application/json"})
    void putText(Object body);

    @RequestLine(value = "PUT /api/atlas/v2/things/1/form", decodeSlash = false)
    @Headers({"Content-Type: Application/X-WWW-Form-Urlencoded", "Accept: application/json"})
    void putForm(Object body);

    @RequestLine(value = "PUT /api/atlas/v2/things/1/fields", decodeSlash = false)
    @Headers({"Content-Type: application/x-www-form-urlencoded", "Accept: application/json"})
    void putFields(@Param("name") String name, @Param("tag") List<Object> tags, @Param("size") Object size);

    @RequestLine(value = "POST /api/atlas/v2/things/1/parts", decodeSlash = false)
    @Headers({"Content-Type: multipart/form-data", "Accept: application/json"})
    void postParts(@Param("file") byte[] file, @Param("tag") List<Object> tags, @Param("größe") Object size);

    @RequestLine(value = "POST /api/atlas/v2/things/1/mixed", decodeSlash = false)
    @Headers({"Content-Type: Multipart/Mixed", "Accept: application/json"})
    void postMixed(Map<String, Object> body);
}
