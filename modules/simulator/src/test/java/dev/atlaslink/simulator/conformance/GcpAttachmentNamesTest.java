package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names of Google Cloud service attachments: the recorded shape, and no two services share one. */
class GcpAttachmentNamesTest {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void servicesOfOneRegionHaveDifferentAttachments() {
        List<String> names = new ArrayList<>();
        names.addAll(attachments("false"));
        names.addAll(attachments("true"));

        assertThat(names).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void theNamesHaveTheRecordedShape() {
        assertThat(attachments("false"))
                .allMatch(
                        name -> name.matches("projects/p-[0-9a-z]{24}/regions/us-east4/serviceAttachments/sa-us-east4-"
                                + wire.simulator().projectId() + "-[0-5]"));
    }

    private List<String> attachments(String portMapping) {
        String id = wire.post(
                        wire.v2("/privateEndpoint/endpointService"),
                        "{'providerName':'GCP','region':'us-east4','portMappingEnabled':" + portMapping + "}")
                .text("/id");
        wire.advance(260);
        return wire.get(wire.v2("/privateEndpoint/GCP/endpointService/" + id))
                .json()
                .path("serviceAttachmentNames")
                .valueStream()
                .map(name -> name.textValue())
                .toList();
    }
}
