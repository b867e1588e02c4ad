/**
 * Keeps several processes from creating the same thing at the same time: a
 * {@link dev.atlaslink.client.creation.CreationLock} is held while a client looks for it and creates it.
 */
@NullMarked
package dev.atlaslink.client.creation;

import org.jspecify.annotations.NullMarked;
