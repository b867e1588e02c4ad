package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.internal.family.DescribedResources;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** With port mapping Atlas calls an endpoint by the name of its only rule, whatever the group was called. */
final class EndpointIdentityTest {
    private static final EndpointServiceId SERVICE = EndpointServiceId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final PrivateEndpointRequest ONE_RULE = gcp("a");

    @AutoClose
    private final Resources resources = new Resources();

    private final EndpointKind kind = new EndpointKind(CloudProvider.GCP, SERVICE, resources.generation(ApiVersion.V2));

    @Test
    void portMappedOneHasTheNameOfItsRule() {
        assertThat(find(ONE_RULE, shown("a", true))).isPresent();
    }

    @Test
    void portMappedOneOfTheGroupsNameIsAnother() {
        assertThat(find(ONE_RULE, shown("group", true))).isEmpty();
    }

    @Test
    void otherOnesHaveTheNameOfTheGroup() {
        assertThat(find(ONE_RULE, shown("group", false))).isPresent();
        assertThat(find(gcp("a", "b"), shown("group", false))).isPresent();
    }

    @Test
    void severalRulesNameNoEndpoint() {
        assertThat(find(gcp("a", "b"), shown("group", true))).isPresent();
    }

    @Test
    void whatDoesNotTellIsTakenByItsName() {
        PrivateEndpoint untold =
                PrivateEndpoint.Gcp.builder().id(EndpointId.of("group")).build();
        assertThat(find(ONE_RULE, untold)).isPresent();
    }

    @Test
    void requestForAnotherProviderIsRefused() {
        assertThat(kind.check(ONE_RULE)).isSameAs(ONE_RULE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.check(PrivateEndpointRequest.aws("vpce-0d00c26273372c6ef")))
                .withMessage("request is for AWS; allowed is a request for GCP, the provider of the service");
    }

    @Test
    void endpointsOfOneServiceAreAPlaceOfTheirOwn() {
        assertThat(kind.scope().text()).isEqualTo("of service " + SERVICE);
        assertThat(kind.scope().parts()).containsExactly(CloudProvider.GCP, SERVICE);
        assertThat(kind.name()).isEqualTo("private endpoint");
        assertThat(kind.isListedAtOnce()).isFalse();
    }

    private Optional<PrivateEndpoint> find(PrivateEndpointRequest wanted, PrivateEndpoint shown) {
        DescribedResources<PrivateEndpointRequest, PrivateEndpoint, EndpointId> there =
                resources.showing(kind, List.of(shown));
        return kind.identity().find(wanted, there);
    }

    private static PrivateEndpoint shown(String id, boolean portMapping) {
        return PrivateEndpoint.Gcp.builder()
                .id(EndpointId.of(id))
                .status(ResourceStatus.AVAILABLE)
                .portMappingEnabled(portMapping)
                .build();
    }

    private static PrivateEndpointRequest gcp(String... rules) {
        List<PrivateEndpointRequest.ForwardingRule> all = List.of(rules).stream()
                .map(name -> new PrivateEndpointRequest.ForwardingRule(name, "10.142.0.2"))
                .toList();
        return PrivateEndpointRequest.gcp("group", "project", all);
    }
}
