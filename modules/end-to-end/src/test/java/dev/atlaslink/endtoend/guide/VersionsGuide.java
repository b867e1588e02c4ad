package dev.atlaslink.endtoend.guide;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.spectools.repository.Repository;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of the guide to versions. */
final class VersionsGuide {
    private static final String NOT_POSSIBLE = "–";

    private VersionsGuide() {}

    static List<Row> rows() {
        return Repository.read(Repository.path("src/site/markdown/versions.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.contains("`V1_LEGACY`"))
                .map(Row::read)
                .toList();
    }

    /** What one thing asked for is with each generation: an operation, "yes" or a dash. */
    record Row(String asked, Map<ApiVersion, String> cells) {
        private static Row read(String line) {
            List<String> cells = Stream.of(line.substring(1).split("\\|"))
                    .map(cell -> cell.replace("`", "").strip())
                    .toList();
            return new Row(
                    cells.get(0),
                    Map.of(
                            ApiVersion.V1_LEGACY, cells.get(1),
                            ApiVersion.V1, cells.get(2),
                            ApiVersion.V2, cells.get(3)));
        }

        boolean isPossible(ApiVersion version) {
            return !cells.get(version).equals(NOT_POSSIBLE);
        }

        boolean namesOperations() {
            return !cells.get(ApiVersion.V2).equals("yes");
        }

        String cell(ApiVersion version) {
            return cells.get(version);
        }

        @Override
        public String toString() {
            return asked;
        }
    }
}
