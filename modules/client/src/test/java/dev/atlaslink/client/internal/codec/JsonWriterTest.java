package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.api.v2.model.CloudProvider;
import dev.atlaslink.api.v2.model.CreateAwsEndpointServiceRequest;
import dev.atlaslink.api.v2.model.CreateEndpointServiceRequest;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who writes what: the mapper of these tests writes enums of Java as numbers, of which the codecs know nothing. */
final class JsonWriterTest {
    private static final CreateEndpointServiceRequest AWS =
            CreateAwsEndpointServiceRequest.builder().region("us-east-1").build();

    private final JsonWriter writer = new JsonWriter(() -> JsonMapper.builder()
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .build());

    private enum Foreign {
        FIRST
    }

    @Test
    void modelsAreWrittenByTheirCodecsWhateverTheyAreDeclaredAs() {
        String json = "{\"providerName\":\"AWS\",\"region\":\"us-east-1\"}";

        assertThat(written(AWS, CreateEndpointServiceRequest.class)).isEqualTo(json);
        assertThat(written(AWS, CreateAwsEndpointServiceRequest.class)).isEqualTo(json);
        assertThat(written(AWS, AWS.getClass())).isEqualTo(json);
        assertThat(written(List.of(AWS), feign.Types.parameterize(List.class, CreateEndpointServiceRequest.class)))
                .isEqualTo("[" + json + "]");
        assertThat(written(CloudProvider.AWS, CloudProvider.class)).isEqualTo("\"AWS\"");
    }

    @Test
    void allElseIsTheMappers() {
        assertThat(written(Map.of("a", Foreign.FIRST), Map.class)).isEqualTo("{\"a\":0}");
        assertThat(written(7, Integer.class)).isEqualTo("7");
    }

    @Test
    void modelWithAValueOfAUsersOwnTypeIsTheMappersToo() {
        assertThat(written(with(Foreign.FIRST), CreateEndpointServiceRequest.class))
                .isEqualTo("{\"providerName\":\"AWS\",\"region\":\"us-east-1\",\"later\":0}");
    }

    @Test
    void failureSaysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(with(List.of(1, new Object())), CreateEndpointServiceRequest.class))
                .withMessage("the request body cannot be written as JSON: at $.later");
    }

    private static CreateEndpointServiceRequest with(Object later) {
        return CreateAwsEndpointServiceRequest.builder()
                .region("us-east-1")
                .putUnknownProperties("later", later)
                .build();
    }

    private String written(Object value, Type type) {
        return new String(writer.bytes(value, type), StandardCharsets.UTF_8);
    }
}
