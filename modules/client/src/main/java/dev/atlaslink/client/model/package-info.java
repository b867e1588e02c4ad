/** Ids, requests and results of the facade: immutable, validated, the same for every API generation. */
@ResultStyle
package dev.atlaslink.client.model;

import dev.atlaslink.client.internal.result.ResultStyle;
