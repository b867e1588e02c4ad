/**
 * Keeps calls below Atlas's rate limits: permits are asked of a {@link dev.atlaslink.client.limit.PermitSource} before
 * each attempt, and responses correct it.
 */
@NullMarked
package dev.atlaslink.client.limit;

import org.jspecify.annotations.NullMarked;
