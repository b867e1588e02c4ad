package dev.atlaslink.client.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Atlas would not take is refused before anything is sent, by field, value and what is allowed. */
final class DataFederationEndpointRequestTest {
    private static final String ID = "vpce-0c9d1e2f3a4b5c6d7";

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(
                        () -> DataFederationEndpointRequest.aws("vpce-12"),
                        "endpointId is \"vpce-12\"; allowed is vpce- and 17 hexadecimal digits"),
                refused(
                        () -> DataFederationEndpointRequest.azure(ID),
                        "endpointId is \"" + ID + "\"; allowed is an unencoded resource path, /subscriptions/..."),
                refused(() -> aws().provider(CloudProvider.GCP), "provider is \"GCP\"; allowed is AWS or AZURE"),
                refused(
                        () -> aws().region(Region.azure("eastus2")).dnsName("a.example.net"),
                        "region is \"AZURE US_EAST_2\"; allowed is a region of AWS"),
                refused(
                        () -> aws().region(Region.aws("us-east-1")),
                        "dnsName is null; allowed is a DNS name where region is given, which is US_EAST_1"),
                refused(
                        () -> aws().dnsName("no name"),
                        "dnsName is \"no name\"; allowed is a DNS name, such as endpoint.example.com"),
                refused(
                        () -> aws().ipAddress("10.0.0"),
                        "ipAddress is \"10.0.0\"; allowed is an IPv4 address, or an IPv6 address with all eight groups"),
                refused(
                        () -> aws().azureLinkId("link"),
                        "azureLinkId is \"link\"; allowed is none for an endpoint of AWS"),
                refused(() -> aws().comment(" "), "comment is \" \"; allowed is a text that is not blank, or none"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalNamesFieldValueAndWhatIsAllowed(
            Supplier<DataFederationEndpointRequest.Builder> request, String refusal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.get().build())
                .withMessage(refusal);
    }

    private static Arguments refused(Supplier<DataFederationEndpointRequest.Builder> request, String refusal) {
        return Arguments.of(request, refusal);
    }

    private static DataFederationEndpointRequest.Builder aws() {
        return DataFederationEndpointRequest.aws(ID);
    }
}
