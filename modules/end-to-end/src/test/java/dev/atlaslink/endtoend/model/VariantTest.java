package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v1.model.AwsEndpoint;
import dev.atlaslink.api.v1.model.Endpoint;
import dev.atlaslink.api.v2.model.AwsEndpointService;
import dev.atlaslink.api.v2.model.AzureEndpointService;
import dev.atlaslink.api.v2.model.CreateAwsEndpointRequest;
import dev.atlaslink.api.v2.model.CreateEndpointRequest;
import dev.atlaslink.api.v2.model.EndpointService;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Provider variants are told apart by their discriminator (v2) or their fields (v1.0); none is ever lost. */
final class VariantTest {
    private static final String ID = "\"id\":\"66b81b2f5f1d0c4e8a7d3c10\"";

    @ParameterizedTest
    @EnumSource
    void discriminatorMayStandAnywhere(JsonLibrary json) {
        assertThat(json.read("{" + ID + ",\"cloudProvider\":\"AWS\"}", EndpointService.class))
                .isInstanceOf(AwsEndpointService.class);
        assertThat(json.read("{\"cloudProvider\":\"AZURE\"," + ID + "}", EndpointService.class))
                .isInstanceOf(AzureEndpointService.class);
    }

    @ParameterizedTest
    @MethodSource("unrecognizable")
    void whatFitsNoVariantIsUnknownAndWrittenBack(JsonLibrary json, String text) {
        EndpointService service = json.read(text, EndpointService.class);
        assertThat(service).isInstanceOf(EndpointService.Unknown.class);
        assertThat(json.write(service, EndpointService.class)).isEqualTo(text);
    }

    static Stream<Arguments> unrecognizable() {
        List<String> texts = List.of(
                "{\"cloudProvider\":\"OCI\"," + ID + ",\"compartments\":[\"a\",{\"b\":null}]}",
                "{" + ID + ",\"status\":\"AVAILABLE\"}",
                "{\"cloudProvider\":null," + ID + "}",
                "{" + ID + ",\"cloudProvider\":\"OCI\"}",
                "{}");
        return Arrays.stream(JsonLibrary.values())
                .flatMap(json -> texts.stream().map(text -> Arguments.of(json, text)));
    }

    @ParameterizedTest
    @EnumSource
    void variantsWithoutDiscriminatorAreToldApartByTheirFieldsDespiteNewOnes(JsonLibrary json) {
        String text = "{\"deleteRequested\":false,\"interfaceEndpointId\":\"vpce-08fb7e9319909ec7b\",\"ipv6\":true}";
        assertThat(json.read(text, Endpoint.class))
                .isInstanceOfSatisfying(
                        AwsEndpoint.class,
                        aws -> assertThat(aws.unknownProperties()).containsEntry("ipv6", true));
        assertThat(json.roundTrip(text, Endpoint.class)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void withoutDiscriminatorWhatFitsNoVariantIsUnknownAndWrittenBack(JsonLibrary json) {
        assertThat(List.of("{}", "{\"ocid\":\"x\"}", "{\"ocid\":\"x\",\"hops\":[1,null]}"))
                .allSatisfy(text -> {
                    assertThat(json.read(text, Endpoint.class)).isInstanceOf(Endpoint.Unknown.class);
                    assertThat(json.roundTrip(text, Endpoint.class)).isEqualTo(text);
                });
    }

    @ParameterizedTest
    @EnumSource
    void variantIsReadByItsOwnTypeToo(JsonLibrary json) {
        String aws = "{\"interfaceEndpointId\":\"vpce-08fb7e9319909ec7b\",\"ipv6\":true}";
        assertThat(json.roundTrip(aws, AwsEndpoint.class)).isEqualTo(aws);
        String azure = "{\"cloudProvider\":\"AZURE\"," + ID + ",\"zone\":null}";
        assertThat(json.roundTrip(azure, AzureEndpointService.class)).isEqualTo(azure);
    }

    @ParameterizedTest
    @EnumSource
    void discriminatorIsSentWithoutBeingSet(JsonLibrary json) {
        CreateEndpointRequest request =
                CreateAwsEndpointRequest.builder().id("vpce-0d00c26273372c6ef").build();
        String text = "{\"id\":\"vpce-0d00c26273372c6ef\",\"cloudProvider\":\"AWS\"}";
        assertThat(json.write(request, CreateEndpointRequest.class)).isEqualTo(text);
        assertThat(json.write(request, CreateAwsEndpointRequest.class)).isEqualTo(text);
    }
}
