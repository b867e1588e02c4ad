package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.DataFederationEndpoints;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.error.DifferentResourceException;
import dev.atlaslink.client.error.FailedLeftoverException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.DataFederationEndpointRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The private endpoints of data federation, of which a creation replaces what is there and an ensure does not. */
final class DataFederationContractTest {
    private static final DataFederationEndpointRequest MINE = DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT)
            .comment("mine")
            .region(Region.aws("us-east-1"))
            .dnsName("a.example.net")
            .build();
    private static final DataFederationEndpointRequest THEIRS = DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT)
            .comment("theirs\u001b[31m")
            .build();

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final DataFederationEndpoints endpoints = atlas.client(ApiVersion.V2, atlas.serviceAccount())
            .project()
            .dataFederation()
            .endpoints();

    @Test
    void endpointIsThereAtOnceFoundListedAndDeleted() {
        DataFederationEndpoint made = endpoints.create(MINE).current();
        assertThat(made.status()).isEqualTo(ResourceStatus.OK);
        assertThat(made.comment()).contains("mine");

        assertThat(endpoints.get(made.id())).isEqualTo(made);
        assertThat(endpoints.find(made.id())).contains(made);
        assertThat(endpoints.find(THEIRS)).contains(made);
        assertThat(endpoints.list().toList()).containsExactly(made);

        assertThat(endpoints.delete(made.id()).await()).isEqualTo(made.id());
        assertThatThrownBy(() -> endpoints.get(made.id())).isInstanceOf(NotFoundException.class);
        assertThat(endpoints.find(made.id())).isEmpty();
    }

    @Test
    void ensureAdoptsWhatIsEqualAndSendsNoCreation() {
        DataFederationEndpoint made = endpoints.create(MINE).current();
        atlas.forgetJournal();
        assertThat(endpoints
                        .ensure(DataFederationEndpointRequest.aws(Samples.AWS_ENDPOINT)
                                .comment("mine")
                                .region(Region.aws("US_EAST_1"))
                                .dnsName("A.Example.net")
                                .build())
                        .current())
                .isEqualTo(made);
        assertThat(atlas.journal()).noneMatch(entry -> entry.method().equals("POST"));
    }

    @Test
    void ensureRefusesToReplaceOtherValuesAndNamesThem() {
        DataFederationEndpoint theirs = endpoints.create(THEIRS).current();
        assertThatThrownBy(() -> endpoints.ensure(MINE, EnsureOption.values()))
                .isInstanceOfSatisfying(DifferentResourceException.class, different -> {
                    assertThat(different.id()).isEqualTo(Samples.AWS_ENDPOINT);
                    assertThat(different.fields()).containsExactly("comment", "region", "dnsName");
                })
                .hasMessageContaining("comment is \"theirs\\u001b[31m\", asked for is \"mine\"; region is none, asked"
                        + " for is \"US_EAST_1\"; dnsName is none, asked for is \"a.example.net\"");
        assertThat(endpoints.get(theirs.id())).isEqualTo(theirs);

        assertThat(endpoints.create(MINE).current().comment()).contains("mine");
        assertThat(endpoints.list().toList()).hasSize(1);
    }

    @Test
    void creationWhoseResponseIsLostIsNotTakenForWhatWasThereBefore() {
        endpoints.create(THEIRS);
        atlas.simulator().faults().add(Fault.dropBeforeWork().onMethod("POST").times(1));
        assertThat(endpoints.create(MINE).current().comment()).contains("mine");

        atlas.simulator().faults().add(Fault.dropAfterWork().onMethod("POST").times(1));
        assertThat(endpoints.create(THEIRS).current().comment()).isEqualTo(THEIRS.comment());
    }

    @Test
    void creationBeyondTheFirstPageIsLookedFor() {
        IntStream.range(0, 100)
                .forEach(number -> endpoints.create(DataFederationEndpointRequest.aws("vpce-%017d".formatted(number))
                        .build()));
        assertThat(endpoints.create(MINE).current().comment()).contains("mine");
        assertThat(endpoints.list().toList()).hasSize(101);
    }

    @Test
    void oneOfAzureIsOkAfterAWhileAndOneThatFailedIsReplacedOnRequest() {
        DataFederationEndpointRequest azure =
                DataFederationEndpointRequest.azure(Samples.AZURE_ENDPOINT).build();
        atlas.simulator().resources().failNext(ResourceKind.DATA_FEDERATION_ENDPOINT, "no luck");
        assertThatThrownBy(() -> endpoints.create(azure).await()).hasMessageContaining("no luck");
        assertThatThrownBy(() -> endpoints.ensure(azure)).isInstanceOf(FailedLeftoverException.class);
        assertThat(endpoints.ensure(azure, EnsureOption.REPLACE_FAILED).await().status())
                .isEqualTo(ResourceStatus.OK);
    }
}
