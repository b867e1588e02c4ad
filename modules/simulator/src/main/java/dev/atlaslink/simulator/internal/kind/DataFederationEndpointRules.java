package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.ApiException;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.view.PageView;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds the rules of private endpoints for data federation: one of an id takes the place of that before. */
final class DataFederationEndpointRules implements ItemRules {

    private static final Pattern AWS_ID = Pattern.compile("vpce-[0-9a-f]{17}");
    private static final String ID = "endpointId";
    private static final String DNS_NAME = "customerEndpointDNSName";
    private static final List<String> OPTIONAL =
            List.of("comment", "region", DNS_NAME, "customerEndpointIPAddress", "azureLinkId");

    @Override
    public Optional<String> givenId(Call call) {
        return Optional.of(call.text(ID));
    }

    @Override
    public ObjectNode created(Call call) {
        Provider provider = ProviderSource.BODY.created(call).orElseThrow();
        if (provider == Provider.AWS && !AWS_ID.matcher(call.text(ID)).matches()) {
            throw ErrorCode.INVALID_ATTRIBUTE
                    .with(ID)
                    .because(Wording.refusal("/" + ID, call.text(ID), "vpce- and 17 hexadecimal digits"));
        }
        ObjectNode given = call.body().deepCopy().retain(OPTIONAL);
        // What was not given is absent later, not null (recorded).
        OPTIONAL.stream().filter(name -> given.path(name).isNull()).forEach(given::remove);
        if (given.has("region")) {
            requireRegion(provider, given);
        }
        return given;
    }

    private static void requireRegion(Provider provider, ObjectNode given) {
        RegionRules.requireName(provider, given.path("region").textValue(), Set.of(provider));
        // The Terraform provider's documentation; the code is by its name.
        if (!given.has(DNS_NAME)) {
            throw ErrorCode.MISSING_ATTRIBUTE
                    .with(DNS_NAME)
                    .because(Wording.described("/" + DNS_NAME, "missing", "a DNS name, as region is given"));
        }
    }

    /** Recorded: not the entry but all of them. */
    @Override
    public ObjectNode shownWhenCreated(Item created, Call call) {
        return PageView.first(
                call.requireProject().items(ResourceKind.DATA_FEDERATION_ENDPOINT, Optional.empty(), call.now()),
                endpoint -> view(endpoint, call),
                call.url());
    }

    @Override
    public void requireDeletable(Item endpoint, Instant now) {}

    @Override
    public ObjectNode view(Item endpoint, Call call) {
        Instant now = call.now();
        ObjectNode view = endpoint.attributes()
                .put(ID, endpoint.id())
                .put("provider", endpoint.provider().orElseThrow().name())
                .put("status", endpoint.progress().status(now).name())
                .put("type", "DATA_LAKE");
        String error = endpoint.progress().errorMessage(now);
        return error == null ? view : view.put("errorMessage", error);
    }

    @Override
    public ApiException absent(String id, Call call) {
        return ErrorCode.RESOURCE_NOT_FOUND.with("Private endpoint with id " + id);
    }
}
