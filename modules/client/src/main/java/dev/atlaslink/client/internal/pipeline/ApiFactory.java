package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.codec.JsonDecoder;
import dev.atlaslink.client.internal.codec.RequestEncoder;
import feign.Client;
import feign.Feign;
import feign.Request;
import feign.Retryer;
import feign.Target.HardCodedTarget;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Implements generated interfaces on a client: our codecs, no retries and no redirects of Feign's own. */
final class ApiFactory {
    private final Feign feign;
    private final String baseUrl;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    ApiFactory(Settings settings, Client client) {
        JsonMapper mapper = JsonCodec.mapper();
        this.baseUrl = settings.baseUrl().toString();
        this.feign = Feign.builder()
                .client(client)
                .encoder(new RequestEncoder(mapper))
                .decoder(new JsonDecoder(mapper))
                .errorDecoder(new AtlasErrorDecoder(mapper))
                .retryer(Retryer.NEVER_RETRY)
                .invocationHandlerFactory(GuardedInvocationHandler::new)
                .options(new Request.Options(
                        settings.connectTimeout().toMillis(),
                        TimeUnit.MILLISECONDS,
                        settings.attemptTimeout().toMillis(),
                        TimeUnit.MILLISECONDS,
                        false))
                .build();
    }

    /** Feign reads an interface's annotations once; the result is thread-safe and kept. */
    <T> T api(Class<T> type) {
        return type.cast(apis.computeIfAbsent(type, key -> feign.newInstance(new HardCodedTarget<>(type, baseUrl))));
    }
}
