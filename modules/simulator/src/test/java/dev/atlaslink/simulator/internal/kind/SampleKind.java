package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Lifecycle;
import dev.atlaslink.simulator.internal.state.Lifecycles;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Stage;
import dev.atlaslink.simulator.internal.state.Status;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Describes a kind that no spec has: named by who creates it, in no region, and of a provider only if asked for. */
public final class SampleKind {

    private static final Lifecycle LIFECYCLE =
            Lifecycle.of(Status.FAILED, Stage.lasting(Status.INITIATING, 10), Stage.held(Status.AVAILABLE));

    private SampleKind() {}

    public static ItemKind of(ProviderSource provider) {
        return new ItemKind(
                ResourceKind.ENCRYPTION_ENDPOINT,
                "Link",
                "links",
                "links",
                new ItemOperations("listLinks", "createLink", "getLink", "deleteLink", "linkId"),
                provider,
                false,
                approval -> provider == ProviderSource.NONE
                        ? Lifecycles.of(LIFECYCLE)
                        : Lifecycles.of(Map.of(Provider.AWS, LIFECYCLE)),
                new Rules());
    }

    private static final class Rules implements ItemRules {

        @Override
        public Optional<String> givenId(Call call) {
            return Optional.of(call.text("name"));
        }

        @Override
        public ObjectNode created(Call call) {
            return Json.object().put("comment", call.text("comment"));
        }

        @Override
        public void requireDeletable(Item item, Instant now) {}

        @Override
        public ObjectNode view(Item item, Call call) {
            ObjectNode view = item.attributes()
                    .put("id", item.id())
                    .put("status", item.progress().status(call.now()).name());
            item.provider().ifPresent(provider -> view.put("provider", provider.name()));
            return view;
        }

        @Override
        public ApiException absent(String id, Call call) {
            return ErrorCode.RESOURCE_NOT_FOUND.with(id);
        }
    }
}
