/** Ids, requests and results of the facade: immutable, validated, the same for every API generation. */
@NullMarked
@ResultStyle
package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.ResultStyle;
import org.jspecify.annotations.NullMarked;
