package dev.atlaslink.client.internal.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.version.shared.ProjectCalls;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for of projects, and which of them a name means. */
final class ProjectsFacadeTest implements ProjectCalls {
    private static final OrganizationId ORGANIZATION = OrganizationId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final Project FIRST = project("64a1f3c2b7e09d5a1c8f4e20", "orders");
    private static final Project SECOND = project("64a1f3c2b7e09d5a1c8f4e2a", "orders");
    private static final Project OTHER = project("64a1f3c2b7e09d5a1c8f4e2b", "Orders");

    private final List<String> asked = new ArrayList<>();
    private final ProjectsFacade projects = new ProjectsFacade(this);
    private List<Project> there = List.of(OTHER, FIRST);

    @Override
    public Project get(ProjectId id) {
        asked.add("get " + id);
        return FIRST;
    }

    @Override
    public PageReader<Project> pages() {
        asked.add("all");
        return number -> Page.only(there);
    }

    @Override
    public PageReader<Project> pages(OrganizationId organization, Optional<String> name) {
        asked.add(organization + " " + name.orElse("all"));
        return number -> Page.only(there);
    }

    @Test
    void listsAskWhenTheyAreRead() {
        AtlasList<Project> all = projects.list();
        AtlasList<Project> some = projects.list(ORGANIZATION);
        assertThat(asked).isEmpty();
        assertThat(all).containsExactly(OTHER, FIRST);
        assertThat(some).containsExactly(OTHER, FIRST);
        assertThat(asked).containsExactly("all", ORGANIZATION + " all");
    }

    @Test
    void oneIsReadByItsId() {
        assertThat(projects.get(FIRST.id())).isEqualTo(FIRST);
        assertThat(asked).containsExactly("get " + FIRST.id());
    }

    @Test
    void theNameIsTheWholeNameWithItsLetterCase() {
        assertThat(projects.find("orders")).contains(FIRST);
        assertThat(projects.find(ORGANIZATION, "orders")).contains(FIRST);
        assertThat(projects.find("ORDERS")).isEmpty();
        assertThat(asked).containsExactly("all", ORGANIZATION + " orders", "all");
    }

    @Test
    void severalOfOneNameAreAnError() {
        there = List.of(FIRST, SECOND);
        assertThatExceptionOfType(AmbiguousResultException.class)
                .isThrownBy(() -> projects.find("orders"))
                .withMessage("more than one project is named orders: " + FIRST.id() + ", " + SECOND.id()
                        + "; name the organization or choose one by its id")
                .satisfies(e -> assertThat(e.candidates())
                        .containsExactly(FIRST.id().value(), SECOND.id().value()));
        assertThatExceptionOfType(AmbiguousResultException.class)
                .isThrownBy(() -> projects.find(ORGANIZATION, "orders"))
                .withMessageEndingWith("; choose one by its id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "0123456789012345678901234567890123456789012345678901234567890123x"})
    void aNameThatNoProjectCanHaveIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> projects.find(name))
                .withMessageStartingWith("name is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> projects.find(ORGANIZATION, name))
                .withMessageStartingWith("name is ");
        assertThat(asked).isEmpty();
    }

    private static Project project(String id, String name) {
        return Project.builder().id(ProjectId.of(id)).name(name).build();
    }
}
