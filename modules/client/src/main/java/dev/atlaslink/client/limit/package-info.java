/**
 * Keeps calls below Atlas's rate limits: permits are asked of a {@link dev.atlaslink.client.limit.PermitSource} before
 * each attempt, and answers correct it.
 */
package dev.atlaslink.client.limit;
