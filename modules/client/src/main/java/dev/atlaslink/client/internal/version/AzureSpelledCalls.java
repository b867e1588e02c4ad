package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.family.ItemCalls;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.model.EndpointId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds an endpoint of Azure however its id is spelled: Azure does not tell upper from lower case (Azure Resource Manager
 * documentation), Atlas may. What Atlas does not find under the caller's spelling is asked for once more under the one that
 * the service lists.
 *
 * @param <Q> asks for an endpoint
 * @param <R> the endpoint
 */
final class AzureSpelledCalls<Q, R> implements ItemCalls<Q, R, EndpointId> {
    private final ItemCalls<Q, R, EndpointId> calls;
    private final Supplier<List<EndpointId>> listed;

    AzureSpelledCalls(ItemCalls<Q, R, EndpointId> calls, Supplier<List<EndpointId>> listed) {
        this.calls = calls;
        this.listed = listed;
    }

    @Override
    public R create(Q request) {
        return calls.create(request);
    }

    @Override
    public R get(EndpointId id) {
        return inAnySpelling(id, calls::get);
    }

    @Override
    public void delete(EndpointId id) {
        EndpointId unused = inAnySpelling(id, spelled -> {
            calls.delete(spelled);
            return spelled;
        });
    }

    private <T> T inAnySpelling(EndpointId id, Function<EndpointId, T> call) {
        try {
            return call.apply(id);
        } catch (NotFoundException e) {
            if (!Proof.isAbsence(e)) {
                throw e;
            }
            return call.apply(otherSpelling(id).orElseThrow(() -> e));
        }
    }

    private Optional<EndpointId> otherSpelling(EndpointId id) {
        try {
            return listed.get().stream()
                    .filter(each -> each.equals(id) && !each.value().equals(id.value()))
                    .findFirst();
        } catch (NotFoundException e) {
            if (!Proof.isAbsence(e)) {
                throw e;
            }
            // A service that is gone has no endpoints.
            return Optional.empty();
        }
    }
}
