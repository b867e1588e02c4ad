package dev.atlaslink.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectWriter;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateEndpointServiceRequest;
import dev.atlaslink.benchmarks.Benchmark;
import dev.atlaslink.benchmarks.Effort;
import dev.atlaslink.benchmarks.Table;
import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import java.util.List;

/** Writes the body that creates a service, and does nothing else, as the client does and in other ways. */
public final class WritingBenchmark implements Benchmark {

    private static final String REGION = "us-east-1";
    private static final List<String> REMOTE = List.of("EU_WEST_1", "US_WEST_2");
    private static final int BYTES =
            "{'providerName':'AWS','region':'us-east-1','supportedRemoteRegions':['EU_WEST_1','US_WEST_2']}".length();

    private final ServiceWish byHand = new ServiceWish("AWS", REGION, REMOTE);
    private final CreateEndpointServiceRequest generated = CreateAwsEndpointServiceRequest.builder()
            .region(REGION)
            .supportedRemoteRegions(REMOTE)
            .build();
    private final ObjectWriter users = UsersMapper.create().writerFor(CreateEndpointServiceRequest.class);
    private final RequestEncoder encoder = new RequestEncoder(new LazyMapper());
    private final Effort effort;

    public WritingBenchmark(Effort effort) {
        this.effort = effort;
    }

    @Override
    public String title() {
        return "JSON, writing one object (" + BYTES + " bytes)";
    }

    @Override
    public Table measure() throws Exception {
        return new Comparison(BYTES)
                .add(Comparison.YARDSTICK, () -> ServiceWish.WRITER.writeValueAsBytes(byHand).length)
                .add(
                        "generated models, as the client writes them",
                        () -> encoder.body(
                                        generated,
                                        CreateEndpointServiceRequest.class,
                                        "application/vnd.atlas.2023-01-01+json")
                                .bytes()
                                .length)
                .add("databind, generated models", () -> users.writeValueAsBytes(generated).length)
                .measure(effort);
    }
}
