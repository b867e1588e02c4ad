/**
 * Gives the tests of Spring Boot applications a simulated Atlas.
 *
 * <p>Start with {@link dev.atlaslink.spring.test.AtlasTest}, or with
 * {@link dev.atlaslink.spring.test.AutoConfigureAtlasSimulator} beside {@code @SpringBootTest}.
 */
@NullMarked
package dev.atlaslink.spring.test;

import org.jspecify.annotations.NullMarked;
