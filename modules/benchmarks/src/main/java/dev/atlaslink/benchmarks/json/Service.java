package dev.atlaslink.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A service as one would write it by hand: what the responses hold, and nothing for what they may hold one day. */
public record Service(
        String cloudProvider,
        String endpointServiceName,
        String errorMessage,
        String id,
        List<String> interfaceEndpoints,
        String regionName,
        String status,
        List<String> supportedRemoteRegions) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Reads one. */
    public static final ObjectReader ONE = MAPPER.readerFor(Service.class);

    /** Reads a list. */
    public static final ObjectReader LIST = MAPPER.readerForListOf(Service.class);

    public static Service readOne(InputStream body) throws IOException {
        return ONE.readValue(body);
    }

    public static List<Service> readList(InputStream body) throws IOException {
        return LIST.readValue(body);
    }
}
