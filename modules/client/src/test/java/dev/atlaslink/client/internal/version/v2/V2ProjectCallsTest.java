package dev.atlaslink.client.internal.version.v2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.CannedAtlas;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What v2 is asked of projects, and what of its responses is told. */
final class V2ProjectCallsTest {
    private static final ProjectId ID = ProjectId.of(CannedAtlas.PROJECT);
    private static final OrganizationId ORGANIZATION = OrganizationId.of(CannedAtlas.ID);
    private static final String NEXT =
            "{\"links\":[{\"rel\":\"next\",\"href\":\"x\"}],\"results\":[{\"id\":\"" + CannedAtlas.PROJECT + "\"}]}";
    private static final String LAST = "{\"links\":[],\"results\":[]}";

    @AutoClose
    private final CannedAtlas atlas = new CannedAtlas();

    @Test
    void allThatIsToldOfAProject() {
        atlas.responds("""
                {"clusterCount": 2, "created": "2026-08-10T03:02:58Z", "id": "%s", "links": [], "name": "orders",
                 "orgId": "%s", "regionUsageRestrictions": "GOV_REGIONS_ONLY", "withDefaultAlertsSettings": false,
                 "tags": [{"key": "stage", "value": "test"}, {"value": "lost"}, {"key": "bare"}], "new": 7}
                """.formatted(ID, ORGANIZATION));

        assertThat(atlas.projects().get(ID))
                .isEqualTo(Project.builder()
                        .id(ID)
                        .name("orders")
                        .organizationId(ORGANIZATION)
                        .clusterCount(2L)
                        .created(Instant.parse("2026-08-10T03:02:58Z"))
                        .putAllTags(Map.of("stage", "test", "bare", ""))
                        .regionUsageRestrictions("GOV_REGIONS_ONLY")
                        .withDefaultAlertsSettings(false)
                        .putUnknownProperties("new", 7)
                        .build());
        assertThat(atlas.sent().line()).isEqualTo("GET /api/atlas/v2/groups/" + ID);
    }

    @Test
    void allProjectsAreReadPageByPage() {
        atlas.responds(NEXT).responds(LAST);

        assertThat(firstOfTwo(atlas.projects().pages())).extracting(Project::id).isEqualTo(ID);

        assertThat(atlas.lines())
                .containsExactly(
                        "GET /api/atlas/v2/groups?pageNum=1&itemsPerPage=500&includeCount=false",
                        "GET /api/atlas/v2/groups?pageNum=2&itemsPerPage=500&includeCount=false");
    }

    @Test
    void thoseOfAnOrganizationAreReadPageByPage() {
        atlas.responds(NEXT).responds(LAST);

        assertThat(firstOfTwo(atlas.projects().pages(ORGANIZATION, Optional.of("a b"))))
                .extracting(Project::id)
                .isEqualTo(ID);

        String list = "GET /api/atlas/v2/orgs/" + ORGANIZATION + "/groups?name=a%20b&pageNum=";
        assertThat(atlas.lines())
                .containsExactly(
                        list + "1&itemsPerPage=500&includeCount=false", list + "2&itemsPerPage=500&includeCount=false");
    }

    private static Project firstOfTwo(PageReader<Project> pages) {
        Page<Project> first = pages.read(1);
        assertThat(first.last()).isFalse();
        assertThat(pages.read(2).last()).isTrue();
        return first.items().get(0);
    }
}
