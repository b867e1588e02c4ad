package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;

/** The clusters of one project. */
public interface ClusterCalls {
    Cluster get(ClusterName name);

    /** Returns what reads the list once. */
    PageReader<Cluster> pages();
}
