package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.model.Group;
import dev.atlaslink.api.v2.model.GroupTag;
import dev.atlaslink.client.internal.version.shared.ResponseIds;
import dev.atlaslink.client.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes projects of v2's groups. */
final class V2ProjectResults {
    private V2ProjectResults() {}

    static Project of(Group group) {
        return Project.builder()
                .id(ResponseIds.project(group.id().orElse(null)))
                .name(group.name())
                .organizationId(group.orgId().map(ResponseIds::organization))
                .clusterCount(group.clusterCount())
                .created(group.created())
                .tags(tags(group.tags()))
                .regionUsageRestrictions(group.regionUsageRestrictions())
                .withDefaultAlertsSettings(group.withDefaultAlertsSettings())
                .unknownProperties(group.unknownProperties())
                .build();
    }

    /** A tag without its key says nothing, and one without its value nothing but the key. */
    private static Map<String, String> tags(List<GroupTag> tags) {
        Map<String, String> byKey = new LinkedHashMap<>();
        tags.forEach(tag ->
                tag.key().ifPresent(key -> byKey.put(key, tag.value().orElse(""))));
        return byKey;
    }
}
