package dev.atlaslink.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A role that somebody has somewhere.
 *
 * @param role by Atlas's name, such as {@code GROUP_OWNER}
 * @param place id of the project or organization
 */
record Grant(String role, String place) {
    static Grant of(JsonNode assignment) {
        return new Grant(
                assignment.path("roleName").asText(),
                assignment.path("groupId").asText(assignment.path("orgId").asText()));
    }

    /** Tells whether it is one in an organization, which may hold in its projects too. */
    boolean isOfOrganization() {
        return role.startsWith("ORG_");
    }

    /** Tells whether it allows to change private networking wherever it holds (v2 reference). */
    boolean isOwner() {
        return role.equals("GROUP_OWNER") || role.equals("ORG_OWNER");
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("role", role);
        properties.put(isOfOrganization() ? "organization" : "project", place);
        return properties;
    }

    @Override
    public String toString() {
        return role + " in " + place;
    }
}
