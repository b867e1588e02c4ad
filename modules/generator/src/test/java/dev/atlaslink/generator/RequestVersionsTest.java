package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No form of a request body is lost for want of a response of its version. */
final class RequestVersionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023+json              | 2023+json 2025+json             | 2023+json=2023+json 2025+json=2023+json
            2023+json 2026+json    | 2023+json 2025+json             | 2023+json=2023+json 2025+json=2023+json 2026+json=2026+json
            2023+csv 2023+json     | 2023+json 2025+json             | 2023+csv=2023+csv 2023+json=2023+json 2025+json=2023+json
            2023+csv               | 2023+json 2025+json             | 2023+csv=2023+csv 2025+csv=2023+csv
            2023+json              | 2023+json preview+json          | 2023+json=2023+json preview+json=2023+json
            2023+json 2025+json    | 2023+json 2025+json             | 2023+json=2023+json 2025+json=2025+json
            2025+json              | 2023+json                       | 2025+json=2025+json
            2023+json              | 2025+json                       | 2023+json=2023+json
            2023+json              | json 2023+json                  | 2023+json=2023+json
            json                   | 2023+json                       | json=json
            json                   | 2023+json 2025+json             | json=json 2025+json=json
            """)
    void aVersionThatOnlyTheRequestHasGetsTheResponseOfTheOneBefore(
            String responses, String requests, String expected) {
        Map<String, MediaType> byType = types(responses);
        Content content = new Content();
        content.putAll(types(requests));

        Map<String, MediaType> all = RequestVersions.add(byType, content);

        Map<MediaType, String> names =
                byType.keySet().stream().collect(Collectors.toMap(byType::get, Function.identity()));
        assertThat(all.keySet())
                .extracting(type -> shortened(type) + "=" + shortened(names.get(all.get(type))))
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    private static Map<String, MediaType> types(String types) {
        Map<String, MediaType> all = new LinkedHashMap<>();
        Arrays.stream(types.split(" "))
                .forEach(type -> all.put(
                        type.contains("+") ? "application/vnd.atlas." + type : "application/" + type,
                        new MediaType().example(type)));
        return all;
    }

    private static String shortened(String mediaType) {
        return mediaType.replace("application/", "").replace("vnd.atlas.", "");
    }
}
