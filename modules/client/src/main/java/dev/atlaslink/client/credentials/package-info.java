/** What the client proves its identity with, and secrets that never show themselves. */
package dev.atlaslink.client.credentials;
