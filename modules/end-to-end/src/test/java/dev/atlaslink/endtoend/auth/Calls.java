package dev.atlaslink.endtoend.auth;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Makes many calls of one client at once; the first that fails fails the test. */
final class Calls {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    /** The path of each call, for servers that respond from files. */
    static final String PATH = "/api/atlas/v2/groups/" + PROJECT + "/privateEndpoint/AWS/endpointService";

    private Calls() {}

    static void make(AtlasClient client, int calls, int threads) throws Exception {
        PrivateEndpointServices services = client.project(PROJECT).privateEndpointServices();
        AtomicInteger left = new AtomicInteger(calls);
        Callable<Void> share = () -> {
            while (left.getAndDecrement() > 0) {
                services.list(CloudProvider.AWS).toList();
            }
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> shares =
                    pool.invokeAll(Stream.generate(() -> share).limit(threads).toList());
            for (Future<Void> done : shares) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
