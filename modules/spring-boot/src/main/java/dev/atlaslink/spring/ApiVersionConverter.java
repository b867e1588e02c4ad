package dev.atlaslink.spring;

import dev.atlaslink.client.ApiVersion;
import org.springframework.core.convert.converter.Converter;

/** Reads generations by their usual names, which Spring's own conversion of enums does not know. */
final class ApiVersionConverter implements Converter<String, ApiVersion> {
    @Override
    public ApiVersion convert(String source) {
        return ApiVersion.of(source);
    }
}
