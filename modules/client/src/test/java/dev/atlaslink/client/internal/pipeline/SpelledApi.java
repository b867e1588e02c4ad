package dev.atlaslink.client.internal.pipeline;

import feign.Headers;
import feign.Param;
import feign.RequestLine;

/** What the annotations of Feign have no word for, as our generator writes it into the templates. */
interface SpelledApi {
    @RequestLine("GET /things?name={name:CSV}")
    void csv(@Param("name") Object name);

    @RequestLine("GET /things?name={name:SSV}")
    void ssv(@Param("name") Object name);

    @RequestLine("GET /things?name={name:TSV}")
    void tsv(@Param("name") Object name);

    @RequestLine("GET /things?name={name:PIPES}")
    void pipes(@Param("name") Object name);

    @RequestLine("GET /things?name={name:EXPLODED}")
    void exploded(@Param("name") Object name);

    @RequestLine("GET /things?name={name:FLAT}")
    void flat(@Param("name") Object name);

    @RequestLine("GET /things?name={name:JSON}")
    void json(@Param("name") Object name);

    @RequestLine("GET /things?name={name:DEEP}&page={page}")
    void deep(@Param("name") Object name, @Param("page") Object page);

    @RequestLine("GET /things?name={name:FREE}&page={page}")
    void free(@Param("name") Object name, @Param("page") Object page);

    @RequestLine("GET /things/{name:FLAT}/end")
    void flatPath(@Param("name") Object name);

    @RequestLine("GET /things/{name:PAIRS}/end")
    void pairsPath(@Param("name") Object name);

    @RequestLine("GET /things/.{label:EXPLODED}/;key={matrix:EXPLODED}/{plain:EXPLODED}")
    void explodedPath(@Param("label") Object label, @Param("matrix") Object matrix, @Param("plain") Object plain);

    @RequestLine("GET /things")
    @Headers({"X-Flat: {flat:FLAT}", "X-Pairs: {pairs:PAIRS}", "Cookie: kind={kinds:EXPLODED}"})
    void headers(@Param("flat") Object flat, @Param("pairs") Object pairs, @Param("kinds") Object kinds);

    @RequestLine("GET /things")
    @Headers({"X-Unit: <{unit}>", "X-Fixed: 1", "X-Fixed: 2"})
    void around(@Param("unit") Object unit);
}
