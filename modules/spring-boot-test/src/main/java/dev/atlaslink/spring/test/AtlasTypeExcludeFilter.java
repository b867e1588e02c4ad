package dev.atlaslink.spring.test;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.spring.AtlasClientBuilderCustomizer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** Excludes every scanned component but those that concern the client alone. */
final class AtlasTypeExcludeFilter extends TypeExcludeFilter {
    private static final List<TypeFilter> INCLUDED = List.of(
            new AssignableTypeFilter(AtlasClientBuilderCustomizer.class),
            new AssignableTypeFilter(AtlasObserver.class));

    @Override
    public boolean match(MetadataReader component, MetadataReaderFactory factory) throws IOException {
        for (TypeFilter filter : INCLUDED) {
            if (filter.match(component, factory)) {
                return false;
            }
        }
        return true;
    }

    /** One is as good as another, so that tests share contexts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AtlasTypeExcludeFilter;
    }

    @Override
    public int hashCode() {
        return AtlasTypeExcludeFilter.class.hashCode();
    }
}
