package dev.atlaslink.cli;

import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says what to create in the caller's own cloud for a service to be reached, in the words of its command line. What is in
 * capital letters is the caller's to fill in.
 */
final class CloudInstructions {
    private CloudInstructions() {}

    /** Returns commands with what Atlas told of the service. */
    static List<String> of(PrivateEndpointService service) {
        String region = service.region().map(Region::providerName).orElse("REGION");
        if (service instanceof PrivateEndpointService.Aws aws) {
            return List.of("aws ec2 create-vpc-endpoint --vpc-endpoint-type Interface --vpc-id VPC --subnet-ids SUBNET"
                    + ShellWord.option("--region", region) + " --service-name " + word(aws.endpointServiceName()));
        }
        if (service instanceof PrivateEndpointService.Azure azure) {
            return List.of("az network private-endpoint create --resource-group GROUP --name NAME --vnet-name VNET"
                    + " --subnet SUBNET --connection-name NAME --manual-request true --private-connection-resource-id "
                    + word(azure.privateLinkServiceResourceId()));
        }
        if (service instanceof PrivateEndpointService.Gcp gcp) {
            return ofGoogle(gcp.serviceAttachmentNames(), region);
        }
        throw new IllegalStateException(
                "no instructions for " + service.getClass().getName());
    }

    private static List<String> ofGoogle(List<String> attachments, String region) {
        return IntStream.range(0, attachments.size())
                .mapToObj(number -> "gcloud compute forwarding-rules create NAME-" + number
                        + ShellWord.option("--region", region)
                        + " --network NETWORK --address ADDRESS-" + number + " --target-service-attachment "
                        + ShellWord.of(attachments.get(number)))
                .toList();
    }

    private static String word(Optional<String> told) {
        return told.map(ShellWord::of).orElse("UNKNOWN");
    }
}
