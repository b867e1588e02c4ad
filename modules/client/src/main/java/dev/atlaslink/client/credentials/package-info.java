/** Credentials, access tokens and where they are kept, and secrets that no text shows. */
@NullMarked
package dev.atlaslink.client.credentials;

import org.jspecify.annotations.NullMarked;
