/** What the client proves its identity with, and secrets that never show themselves. */
@NullMarked
package dev.atlaslink.client.credentials;

import org.jspecify.annotations.NullMarked;
