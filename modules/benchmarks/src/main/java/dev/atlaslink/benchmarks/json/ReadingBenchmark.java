package dev.atlaslink.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.api.v2.model.JsonModels;
import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.client.internal.codec.BodyDecoder;
import dev.atlaslink.client.internal.codec.LazyMapper;
import feign.Request;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the body of a list, and does nothing else, as the client does and in other ways. */
public final class ReadingBenchmark implements Benchmark {

    private static final Type SERVICES = new TypeReference<List<EndpointService>>() {}.getType();

    private final byte[] body = Responses.list().getBytes(StandardCharsets.UTF_8);
    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader users = UsersMapper.create().readerForListOf(EndpointService.class);
    private final BodyDecoder decoder = new BodyDecoder(new LazyMapper());
    private final Response.Builder response = Response.builder()
            .status(200)
            .headers(Map.of("Content-Type", List.of("application/vnd.atlas.2023-01-01+json")))
            .request(Request.create(
                    Request.HttpMethod.GET,
                    "http://localhost" + Responses.listPath(),
                    Map.of("Accept", List.of("application/vnd.atlas.2023-01-01+json")),
                    Request.Body.empty(),
                    null));

    private final Effort effort;

    public ReadingBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "JSON, reading a list of 100 objects (" + body.length + " bytes)";
    }

    @Override
    public Table measure() throws Exception {
        return new Comparison(Responses.SERVICES)
                .add("tokens only", this::tokens)
                .add(Comparison.YARDSTICK, () -> Service.readList(stream()).size())
                .add("generated codec", this::generated)
                .add("generated codec, as the client uses it", this::client)
                .add(
                        "databind, generated models",
                        () -> users.<List<?>>readValue(stream()).size())
                .measure(effort);
    }

    private InputStream stream() {
        return new ByteArrayInputStream(body);
    }

    private int tokens() throws IOException {
        int objects = 0;
        try (JsonParser parser = factory.createParser(stream())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                objects += token == JsonToken.START_OBJECT ? 1 : 0;
            }
        }
        return objects;
    }

    private int generated() throws IOException {
        try (JsonParser parser = factory.createParser(stream())) {
            return ((List<?>) JsonModels.read(parser, SERVICES)).size();
        }
    }

    private int client() {
        return ((List<?>) decoder.decode(response.body(body).build(), SERVICES)).size();
    }
}
