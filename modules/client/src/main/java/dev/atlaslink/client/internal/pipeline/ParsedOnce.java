package dev.atlaslink.client.internal.pipeline;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what Feign read off an interface's annotations, which takes by far the longest of making a view. */
final class ParsedOnce implements Contract {
    private final Contract contract = new DefaultContract();
    private final Map<Class<?>, List<MethodMetadata>> parsed = new ConcurrentHashMap<>();

    @Override
    public List<MethodMetadata> parseAndValidateMetadata(Class<?> type) {
        return parsed.computeIfAbsent(type, contract::parseAndValidateMetadata);
    }
}
