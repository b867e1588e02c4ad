package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paging where there is nothing to page: the official v1.0 Go client sends it on lists of services, and the v1.0 reference lists it
 * on a POST.
 */
class ToleratedPagingTest {

    private static final String PAGING = "?pageNum=2&itemsPerPage=1&includeCount=false";

    private final Wire wire = new Wire();
    private final String list = wire.v1("/privateEndpoint/AWS/endpointService");
    private String service;

    @BeforeEach
    void createAService() {
        service = wire.post(wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}")
                .text("/id");
        wire.advance(148);
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aListOfServicesIsWholeWhateverPageIsAskedFor() {
        assertThat(wire.get(list + PAGING).body())
                .isEqualTo(wire.get(list).body())
                .contains(service);
    }

    @Test
    void anInterfaceEndpointIsAddedAllTheSame() {
        String endpoints = wire.v1("/privateEndpoint/" + service + "/interfaceEndpoints");
        assertThat(wire.post(endpoints + PAGING, "{'interfaceEndpointId':'vpce-0d00c26273372c6ef'}")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pageNum=0", "itemsPerPage=501", "includeCount=maybe", "pageNum=1&pageNum=1", "colour=red"})
    void whatIsNoPagingIsRefused(String query) {
        assertThat(wire.get(list + "?" + query).outcome()).isEqualTo("400 INVALID_QUERY_PARAMETER");
    }

    @Test
    void v2TakesItOnPagesOnly() {
        assertThat(wire.get(wire.v2("/privateEndpoint/AWS/endpointService") + PAGING)
                        .outcome())
                .isEqualTo("400 INVALID_QUERY_PARAMETER");
    }
}
