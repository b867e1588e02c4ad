/**
 * The facade; start with {@link dev.atlaslink.client.AtlasClient}.
 *
 * <p>All API generations have the same types; {@link dev.atlaslink.client.ApiVersion} is a setting of the builder.
 */
@NullMarked
package dev.atlaslink.client;

import org.jspecify.annotations.NullMarked;
