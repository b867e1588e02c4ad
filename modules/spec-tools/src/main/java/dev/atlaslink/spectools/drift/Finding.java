package dev.atlaslink.spectools.drift;

/**
 * One difference between the two documents.
 *
 * @param kind in which respect they differ
 * @param place where: {@code operationId/..} or {@code Schema/field/..}, both by our names
 * @param official what the official document says there
 * @param ours what our document says there
 */
record Finding(Kind kind, String place, String official, String ours) {}
