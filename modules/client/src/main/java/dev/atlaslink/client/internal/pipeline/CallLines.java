package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.Settings;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.http.ResourceDateClient;
import dev.atlaslink.client.internal.http.RetryingClient;
import dev.atlaslink.client.internal.limit.PermitClient;
import feign.Client;
import java.util.concurrent.atomic.AtomicLong;

/** Puts above an authentication what every call passes: version, call, retry and rate limit. */
final class CallLines {
    private final JsonMapper mapper = JsonCodec.mapper();
    private final AtomicLong callIds = new AtomicLong();

    ApiFactory above(Client authenticated, Settings settings) {
        RetryingClient retrying = RetryingClient.create(new PermitClient(authenticated, settings), settings);
        Client call = new CallClient(retrying, new AtlasErrorDecoder(mapper), settings, callIds);
        Client dated = settings.resourceDate()
                .<Client>map(date -> new ResourceDateClient(call, date))
                .orElse(call);
        return new ApiFactory(settings, dated, mapper);
    }
}
