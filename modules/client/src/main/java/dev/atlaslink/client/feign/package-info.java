/**
 * The only package whose signatures name Feign, for users who have a Feign client already.
 */
@NullMarked
package dev.atlaslink.client.feign;

import org.jspecify.annotations.NullMarked;
