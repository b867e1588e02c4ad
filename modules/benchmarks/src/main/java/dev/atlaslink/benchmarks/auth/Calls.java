package dev.atlaslink.benchmarks.auth;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.model.CloudProvider;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets threads share a number of calls of one client. */
final class Calls {

    /** The simulator has it too. */
    static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    /** The path of each call, for servers that respond from files. */
    static final String PATH = "/api/atlas/v2/groups/" + PROJECT + "/privateEndpoint/AWS/endpointService";

    private Calls() {}

    /** Makes them, and returns how many failed. */
    static int make(AtlasClient client, String project, int calls, int threads) throws Exception {
        PrivateEndpointServices services = client.project(project).privateEndpointServices();
        AtomicInteger left = new AtomicInteger(calls);
        AtomicInteger failed = new AtomicInteger();
        Callable<Void> share = () -> {
            while (left.getAndDecrement() > 0) {
                try {
                    services.list(CloudProvider.AWS).toList();
                } catch (AtlasException e) {
                    failed.incrementAndGet();
                }
            }
            return null;
        };
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : executor.invokeAll(Collections.nCopies(threads, share))) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }
        return failed.get();
    }
}
