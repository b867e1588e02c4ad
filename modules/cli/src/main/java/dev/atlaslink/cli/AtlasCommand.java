package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasClient;
import java.util.concurrent.Callable;

/** Gives a command a client, and a place for its result. */
abstract class AtlasCommand implements Callable<Integer> {
    private final Session session;

    AtlasCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() {
        session.output().require(hasId());
        try (AtlasClient client = session.connection().open(session.console())) {
            return perform(client, session.results());
        }
    }

    /** Returns the exit code. */
    abstract int perform(AtlasClient client, ResultWriter results);

    /** Tells whether the result is something with an id. */
    abstract boolean hasId();

    final Session session() {
        return session;
    }
}
