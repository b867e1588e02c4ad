package dev.atlaslink.endtoend.wire;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;

/** As our generator writes an operation with three dates, and parameters and bodies of all kinds. */
public interface ThingsApi {
    @RequestLine(value = "GET /api/atlas/v2/things/{id}", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    Map<String, Object> getThing(@Param("id") String id);

    @RequestLine(value = "GET /api/atlas/v2/things/{id}", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2025-03-12+json")
    List<String> getThingV20250312(@Param("id") String id);

    @RequestLine(value = "GET /api/atlas/v2/things/{id}/log", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+gzip")
    byte[] getLog(@Param("id") String id);

    @RequestLine(value = "GET /api/atlas/v2/things/{id}/table", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+csv")
    String getTable(@Param("id") String id);

    @RequestLine(value = "GET /api/atlas/v2/things/{id}/name", decodeSlash = false)
    @Headers("Accept: application/vnd.atlas.2023-01-01+json")
    String getName(@Param("id") String id);

    @RequestLine(value = "PUT /api/atlas/v2/things/{id}/log", decodeSlash = false)
    @Headers({
        "X-Key: {key}",
        "Cookie: session={session}",
        "Cookie: theme={theme}",
        "Content-Type: application/octet-stream",
        "Accept: application/vnd.atlas.2023-01-01+json"
    })
    void putLog(
            @Param("id") String id,
            @Param("key") String key,
            @Param("session") String session,
            @Param("theme") String theme,
            byte[] body);
}
