package dev.atlaslink.endtoend.operation;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.simulator.settings.ResourceKind;
import dev.atlaslink.spectools.exchange.WireExchange;

/**
 * A project, a client whose calls are under test, and what those calls need. A stage that cannot give it aborts the test
 * and says why.
 */
interface Stage extends AutoCloseable {
    String project();

    /** Returns a generated interface whose calls are under test. */
    <T> T api(Class<T> type);

    /** Gives a service that is ready, and lets {@code {service}} stand for its id. */
    String service(CloudProvider provider);

    /** Gives an endpoint of the service given last, and lets {@code {endpoint}} stand for its id in a path. */
    String endpoint(CloudProvider provider);

    /** Gives a resource that stands directly below the project, and lets {@code {resource}} stand for its id. */
    String resource(ResourceKind kind, CloudProvider provider);

    /** Gives a cluster that is IDLE, and lets {@code {cluster}} stand for its name. */
    String cluster();

    /** Lets a name in braces stand for a text in a path. */
    String remember(String name, String text);

    /** Puts the ids of this stage into a path. */
    String fill(String template);

    /** Returns the latest exchange of an operation: after a challenge, the one with credentials. */
    WireExchange sent(String operationId);

    /** Checks what holds only where it is known all that there is, and nobody else changes it. */
    void whereAllIsKnown(Runnable check);

    @Override
    void close();
}
