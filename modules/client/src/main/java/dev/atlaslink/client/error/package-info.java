/**
 * Exceptions by their meaning, all unchecked. Bad arguments are {@link java.lang.IllegalArgumentException}s and never
 * reach the network; everything else is an {@link dev.atlaslink.client.error.AtlasException}.
 */
@NullMarked
@ResultStyle
package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.result.ResultStyle;
import org.jspecify.annotations.NullMarked;
