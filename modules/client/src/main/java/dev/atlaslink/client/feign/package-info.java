/**
 * The one package whose signatures name Feign: for users who have a Feign client set up already. Everything else works
 * without knowing that Feign lies beneath.
 */
@NullMarked
package dev.atlaslink.client.feign;

import org.jspecify.annotations.NullMarked;
