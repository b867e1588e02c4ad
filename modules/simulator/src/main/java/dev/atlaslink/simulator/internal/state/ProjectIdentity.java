package dev.atlaslink.simulator.internal.state;

/**
 * Says by what people know a project.
 *
 * @param name unique in the organization
 * @param orgId of the organization that it belongs to
 */
public record ProjectIdentity(String name, String orgId) {

    /** What a project belongs to of which nobody said. */
    private static final String ORGANIZATION = "5efda6aea3f2ed2e7dd6ce05";

    /** Returns that of a project of which nobody said. */
    public static ProjectIdentity of(String projectId) {
        return new ProjectIdentity("project-" + projectId, ORGANIZATION);
    }

    /** Replaces what is given; null where it is not. */
    public ProjectIdentity with(String otherName, String otherOrgId) {
        return new ProjectIdentity(otherName == null ? name : otherName, otherOrgId == null ? orgId : otherOrgId);
    }
}
