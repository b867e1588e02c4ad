package dev.atlaslink.client.internal.auth;

import feign.Client;

/** Sends requests with proof of who asks. Closing it ends what it holds at Atlas, and needs the transport once more. */
public interface AuthenticatingClient extends Client, AutoCloseable {
    @Override
    void close();
}
