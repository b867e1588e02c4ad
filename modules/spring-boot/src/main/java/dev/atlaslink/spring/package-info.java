/**
 * Gives a Spring Boot application an {@link dev.atlaslink.client.AtlasClient} by properties that begin with {@code atlaslink}.
 *
 * <p>Start with {@link dev.atlaslink.spring.AtlasAutoConfiguration}.
 */
@NullMarked
package dev.atlaslink.spring;

import org.jspecify.annotations.NullMarked;
