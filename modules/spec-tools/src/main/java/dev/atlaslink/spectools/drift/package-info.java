/** Compares our v2 spec with a copy of the vendor's OpenAPI document, and knows where that document is wrong. */
package dev.atlaslink.spectools.drift;
