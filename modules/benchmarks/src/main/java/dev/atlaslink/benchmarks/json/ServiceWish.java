package dev.atlaslink.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The body that creates a service, as one would write it by hand. */
record ServiceWish(String providerName, String region, List<String> supportedRemoteRegions) {

    /** Writes one. */
    static final ObjectWriter WRITER = JsonMapper.builder().build().writerFor(ServiceWish.class);
}
