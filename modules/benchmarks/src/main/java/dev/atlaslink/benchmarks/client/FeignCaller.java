package dev.atlaslink.benchmarks.client;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.benchmarks.json.UsersMapper;
import feign.Client;
import feign.Feign;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;

/** Stock Feign on one of its HTTP clients, with the generated interface and Feign's own Jackson codec. */
final class FeignCaller implements Caller {

    private static final JsonMapper MAPPER = UsersMapper.create();

    private final GeneratedCaller calls;

    FeignCaller(int port, Client client) {
        this.calls = new GeneratedCaller(Feign.builder()
                .client(client)
                .encoder(new JacksonEncoder(MAPPER))
                .decoder(new JacksonDecoder(MAPPER))
                .requestInterceptor(
                        template -> template.header("Authorization", Authorization.BEARER.header(template.path())))
                .target(PrivateEndpointServicesApi.class, "http://127.0.0.1:" + port));
    }

    @Override
    public int one() {
        return calls.one();
    }

    @Override
    public int list() {
        return calls.list();
    }
}
