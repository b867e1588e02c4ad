package dev.atlaslink.client.internal.codec;

import java.util.List;
import java.util.Set;

/**
 * What the generator has written to read a type.
 *
 * @param reader of its values
 * @param properties names of those that a value has, or an element of a list: for a model, and for each variant of a union
 */
record GeneratedCodec(CodecReader reader, List<Set<String>> properties) {}
