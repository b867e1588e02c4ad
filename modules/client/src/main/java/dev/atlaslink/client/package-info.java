/**
 * The facade: start with {@link dev.atlaslink.client.AtlasClient}.
 *
 * <p>The same types serve every API generation; {@link dev.atlaslink.client.ApiVersion} is one line of the builder.
 */
@NullMarked
package dev.atlaslink.client;

import org.jspecify.annotations.NullMarked;
