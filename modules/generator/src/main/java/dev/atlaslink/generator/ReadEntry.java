package dev.atlaslink.generator;

/**
 * A property of a model, as its codec reads it and hands it to the builder.
 *
 * @param baseName its name in JSON
 * @param loop head of the loop over the elements of a list, set or map; {@code null} where it is none
 * @param value expression of what is read; {@code null} where the loop has it
 * @param put call of the builder's method that takes it
 * @param takesNull whether {@code null} is handed on, too
 * @param list variable that says whether a list or set was there; {@code null} where it is none
 */
record ReadEntry(String baseName, String loop, String value, String put, boolean takesNull, String list) {}
