package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Azure does not tell upper from lower case in the ids of its endpoints; whether Atlas does, and how it spells them, is open. */
class AzureSpellingTest {
    private static final String OWN = "/subscriptions/X/RG-Prod/pe";
    private static final String LOWER = "/subscriptions/x/rg-prod/pe";

    @Test
    void anIdStaysAsItWasWrittenAndIsToldApartLetterByLetter() {
        try (Wire wire = new Wire()) {
            for (String generation : new String[] {wire.v1(""), wire.v2("")}) {
                String service = ready(wire, generation);
                assertThat(attach(wire, generation, service, OWN).text("/privateEndpointResourceId"))
                        .isEqualTo(OWN);
                assertThat(get(wire, generation, service, OWN).status()).isEqualTo(200);
                assertThat(get(wire, generation, service, LOWER).status()).isEqualTo(404);
                assertThat(attach(wire, generation, service, LOWER).status()).isEqualTo(201);
                wire.delete(service(generation, service));
                wire.advance(600);
            }
        }
    }

    @Test
    void aVariantSpellsItInLowerCase() {
        try (Wire wire = new Wire(builder -> builder.variants(Set.of(Variant.AZURE_ENDPOINT_IDS_LOWER_CASED)))) {
            for (String generation : new String[] {wire.v1(""), wire.v2("")}) {
                String service = ready(wire, generation);
                assertThat(attach(wire, generation, service, OWN).text("/privateEndpointResourceId"))
                        .isEqualTo(LOWER);
                assertThat(wire.get(service(generation, service)).text("/privateEndpoints/0"))
                        .isEqualTo(LOWER);
                assertThat(get(wire, generation, service, OWN).status()).isEqualTo(404);
                assertThat(get(wire, generation, service, LOWER).text("/privateEndpointResourceId"))
                        .isEqualTo(LOWER);
                assertThat(attach(wire, generation, service, OWN).status()).isEqualTo(409);
                wire.delete(service(generation, service));
                wire.advance(600);
            }
        }
    }

    private static String ready(Wire wire, String generation) {
        String id = wire.post(
                        generation + "/privateEndpoint/endpointService", "{'providerName':'AZURE','region':'eastus2'}")
                .text("/id");
        wire.advance(260);
        return id;
    }

    private static Reply attach(Wire wire, String generation, String service, String id) {
        return wire.post(
                service(generation, service) + "/endpoint",
                "{'id':'" + id + "','privateEndpointIPAddress':'10.0.0.4'}");
    }

    private static Reply get(Wire wire, String generation, String service, String id) {
        return wire.get(service(generation, service) + "/endpoint/" + id.replace("/", "%2F"));
    }

    private static String service(String generation, String id) {
        return generation + "/privateEndpoint/AZURE/endpointService/" + id;
    }
}
