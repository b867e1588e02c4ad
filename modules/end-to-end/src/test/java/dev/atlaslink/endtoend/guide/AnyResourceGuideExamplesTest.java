package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The Java of the guide to any resource runs in this class; {@link GuideExamplesTest} compares the text. */
final class AnyResourceGuideExamplesTest {
    private final String projectId = "32b6e34b3d91647abb20e7b8";

    @Test
    void generatedInterfaceHasTheRetriesOfTheClient() {
        try (WireServer server = WireServer.playing(
                        CannedResponse.status(503), CannedResponse.json(200, "{\"results\":[{\"name\":\"first\"}]}"));
                AtlasClient atlas = server.builder().build()) {
            ClustersApi clusters = atlas.api(ClustersApi.class);
            List<String> names = clusters.listGroupClusters(projectId, false, 100, 1, false).results().stream()
                    .flatMap(cluster -> cluster.name().stream())
                    .toList();

            assertThat(names).containsExactly("first");
            assertThat(server.received())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request.target())
                            .isEqualTo("/api/atlas/v2/groups/" + projectId
                                    + "/clusters?includeCount=false&itemsPerPage=100&pageNum=1"
                                    + "&includeDeletedWithRetainedBackups=false"));
        }
    }

    @Test
    void requestOfOnesOwn() {
        try (WireServer server = WireServer.playing(CannedResponse.json(200, "{\"results\":[]}"));
                AtlasClient atlas = server.builder().build()) {
            RawResponse response = atlas.send(RawRequest.get("/api/atlas/v2/groups/{groupId}/clusters")
                    .path("groupId", projectId)
                    .query("itemsPerPage", "100")
                    .date(LocalDate.parse("2024-08-05")));
            String json = response.body();

            assertThat(json).isEqualTo("{\"results\":[]}");
            assertThat(server.received()).singleElement().satisfies(request -> {
                assertThat(request.target())
                        .isEqualTo("/api/atlas/v2/groups/" + projectId + "/clusters?itemsPerPage=100");
                assertThat(request.header("Accept")).contains("application/vnd.atlas.2024-08-05+json");
            });
        }
    }

    @Test
    void pagesOfARequestOfOnesOwn() {
        String link =
                "{\"links\":[{\"rel\":\"next\",\"href\":\"https://elsewhere.example/api/atlas/v2/groups?pageNum=2\"}]}";
        try (WireServer server = WireServer.playing(CannedResponse.json(200, link), CannedResponse.json(200, "{}"));
                AtlasClient atlas = server.builder().build()) {
            RawRequest first = RawRequest.get("/api/atlas/v2/groups").date(LocalDate.parse("2023-01-01"));
            List<String> bodies = new ArrayList<>();
            Optional<RawRequest> page = Optional.of(first);
            while (page.isPresent()) {
                RawResponse response = atlas.send(page.get());
                bodies.add(response.body());
                page = page.get().next(response);
            }

            assertThat(bodies).containsExactly(link, "{}");
            assertThat(server.received())
                    .extracting(WireRequest::target)
                    .containsExactly("/api/atlas/v2/groups", "/api/atlas/v2/groups?pageNum=2");
        }
    }

    /** As our generator writes one operation of the vendor's document. */
    public interface ClustersApi {
        @RequestLine(
                value = "GET /api/atlas/v2/groups/{groupId}/clusters?includeCount={includeCount}"
                        + "&itemsPerPage={itemsPerPage}&pageNum={pageNum}"
                        + "&includeDeletedWithRetainedBackups={includeDeletedWithRetainedBackups}",
                decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        Clusters listGroupClusters(
                @Param("groupId") String groupId,
                @Param("includeCount") Boolean includeCount,
                @Param("itemsPerPage") Integer itemsPerPage,
                @Param("pageNum") Integer pageNum,
                @Param("includeDeletedWithRetainedBackups") Boolean includeDeletedWithRetainedBackups);
    }

    public record Clusters(List<Cluster> results) {}

    public record Cluster(Optional<String> name) {}
}
