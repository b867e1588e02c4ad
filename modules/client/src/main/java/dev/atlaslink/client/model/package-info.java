/** Ids, requests and results of the facade: immutable, validated, the same for every API generation. */
package dev.atlaslink.client.model;
