package dev.atlaslink.endtoend.transport;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.Map;

/** Operations of every form that a specification may have, as the templates would write them. */
interface Probe {
    @RequestLine(value = "GET /things/{id}?name={name}", decodeSlash = false)
    @Headers("Accept: application/json")
    Map<String, Object> read(@Param("id") String id, @Param("name") String name);

    @RequestLine(value = "GET /things?fixed=a%20b~!$'()*:@&empty", decodeSlash = false)
    @Headers("Accept: application/json")
    Map<String, Object> readWithFixedQuery();

    @RequestLine(value = "POST /things", decodeSlash = false)
    @Headers({"Accept: application/json", "Content-Type: application/vnd.atlas.2023-01-01+json"})
    Map<String, Object> create(Map<String, Object> body);

    @RequestLine(value = "POST /things/{id}/start", decodeSlash = false)
    void start(@Param("id") String id);

    @RequestLine(value = "PATCH /things/{id}", decodeSlash = false)
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    Map<String, Object> change(@Param("id") String id, Map<String, Object> body);

    @RequestLine(value = "DELETE /things/{id}", decodeSlash = false)
    void delete(@Param("id") String id);
}
