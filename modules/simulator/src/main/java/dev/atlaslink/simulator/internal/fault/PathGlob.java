package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.PercentCoding;
import java.util.Arrays;
import java.util.List;

/**
 * Matches paths segment by segment: {@code *} is any text within one segment, {@code **} any number of segments.
 *
 * <p>A path is cut at its slashes first and decoded then, as the routes do it: a slash that came percent-encoded, as in
 * Azure ids, stays inside its segment.
 */
public final class PathGlob {

    private static final String ANY_SEGMENTS = "**";

    private final String glob;
    private final List<String> segments;

    public PathGlob(String glob) {
        this.glob = glob;
        this.segments = List.of(glob.split("/", -1));
    }

    public boolean matches(String encodedPath) {
        List<String> path = Arrays.stream(encodedPath.split("/", -1))
                // What cannot be decoded is matched as it came: a fault must not depend on good input.
                .map(segment -> PercentCoding.decodeSegment(segment).orElse(segment))
                .toList();
        return Wildcards.match(
                segments.size(),
                index -> segments.get(index).equals(ANY_SEGMENTS),
                path.size(),
                (index, place) -> segmentMatches(segments.get(index), path.get(place)));
    }

    private static boolean segmentMatches(String pattern, String text) {
        return Wildcards.match(
                pattern.length(),
                index -> pattern.charAt(index) == '*',
                text.length(),
                (index, place) -> pattern.charAt(index) == text.charAt(place));
    }

    /** Shows the pattern as it was given. */
    @Override
    public String toString() {
        return glob;
    }
}
