/**
 * The OpenAPI Generator's generator {@code atlaslink}: an OpenAPI document becomes plain Feign interfaces, one method for
 * each published version of an operation, and immutable models that need only Jackson's annotations.
 *
 * <p>What can be said about the document is said on the document, before the stock generator reads it; the templates stay
 * free of decisions. What cannot be generated rightly ends the build with the operation, the place and what is allowed.
 */
package dev.atlaslink.generator;
