package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.internal.family.FieldDifference;
import dev.atlaslink.client.internal.family.Identity;
import dev.atlaslink.client.internal.family.Kind;
import dev.atlaslink.client.internal.family.NameIdentity;
import dev.atlaslink.client.internal.family.Scope;
import dev.atlaslink.client.internal.family.State;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The private endpoints for data federation of one project, known by the ids that their owners gave them. */
record DataFederationEndpointKind() implements Kind<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> {
    private static final Identity<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> BY_NAME =
            new NameIdentity<>(
                    DataFederationEndpointRequest::id, request -> Stream.of(request.id()), (request, found) -> true);

    @Override
    public String name() {
        return "data federation private endpoint";
    }

    @Override
    public Scope scope() {
        return new Scope("of the project", List.of());
    }

    @Override
    public DataFederationEndpointRequest check(DataFederationEndpointRequest request) {
        return Required.request(request);
    }

    @Override
    public Identity<DataFederationEndpointRequest, DataFederationEndpoint, EndpointId> identity() {
        return BY_NAME;
    }

    @Override
    public State<EndpointId> state(DataFederationEndpoint endpoint) {
        return new State<>(endpoint.id(), endpoint.status(), endpoint.errorMessage());
    }

    @Override
    public StatusSets statuses() {
        return StatusSets.DATA_FEDERATION_ENDPOINT;
    }

    /** The new one takes the place of the one before (v2 reference, recorded responses). */
    @Override
    public boolean isRefusedTwice() {
        return false;
    }

    /** Names and addresses are the same in upper case and lower case. */
    @Override
    public List<FieldDifference> differences(DataFederationEndpointRequest wanted, DataFederationEndpoint there) {
        List<FieldDifference> differences = new ArrayList<>();
        add(
                differences,
                "provider",
                there.provider().map(Enum::name),
                Optional.of(wanted.provider().name()));
        if (!there.comment().equals(wanted.comment())) {
            differences.add(new FieldDifference("comment", there.comment(), wanted.comment()));
        }
        add(
                differences,
                "region",
                there.region().map(Region::atlasName),
                wanted.region().map(Region::atlasName));
        add(differences, "dnsName", there.dnsName(), wanted.dnsName());
        add(differences, "ipAddress", there.ipAddress(), wanted.ipAddress());
        add(differences, "azureLinkId", there.azureLinkId(), wanted.azureLinkId());
        return differences;
    }

    private static void add(
            List<FieldDifference> differences, String field, Optional<String> there, Optional<String> asked) {
        if (!there.orElse("").equalsIgnoreCase(asked.orElse(""))) {
            differences.add(new FieldDifference(field, there, asked));
        }
    }
}
