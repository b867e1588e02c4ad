package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program as users write them: all it knows of Atlas comes from the environment. */
public final class ListingClient {
    private ListingClient() {}

    public static void main(String[] args) throws IOException {
        try (AtlasClient atlas = AtlasClient.fromEnvironment()) {
            long services =
                    atlas.project().privateEndpointServices().list().stream().count();
            Files.write(Path.of(args[0]), List.of("listed " + services, System.getenv("MONGODB_ATLAS_BASE_URL")));
        }
    }
}
