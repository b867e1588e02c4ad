package dev.atlaslink.benchmarks.client;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A service as one would write it by hand: what the responses hold, and nothing for what they may hold one day. */
record Service(
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
    static final ObjectReader ONE = MAPPER.readerFor(Service.class);

    /** Reads a list. */
    static final ObjectReader LIST = MAPPER.readerForListOf(Service.class);

    static Service readOne(InputStream body) throws IOException {
        return ONE.readValue(body);
    }

    static List<Service> readList(InputStream body) throws IOException {
        return LIST.readValue(body);
    }
}
