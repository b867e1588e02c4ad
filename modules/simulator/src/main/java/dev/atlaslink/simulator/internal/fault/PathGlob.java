package dev.atlaslink.simulator.internal.fault;

import dev.atlaslink.simulator.internal.http.PercentCoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Matches paths segment by segment: {@code *} is any text within one segment, {@code **} any number of segments.
 *
 * <p>A path is cut at its slashes first and decoded then, as the routes do it: a slash that came percent-encoded, as in
 * Azure ids, stays inside its segment.
 */
public final class PathGlob {

    private static final String ANY_SEGMENTS = "**";

    private final String glob;
    private final List<Pattern> segments = new ArrayList<>();

    public PathGlob(String glob) {
        this.glob = glob;
        for (String segment : glob.split("/", -1)) {
            segments.add(segment.equals(ANY_SEGMENTS) ? null : pattern(segment));
        }
    }

    public boolean matches(String encodedPath) {
        List<String> path = Arrays.stream(encodedPath.split("/", -1))
                // What cannot be decoded is matched as it came: a fault must not depend on good input.
                .map(segment -> PercentCoding.decodeSegment(segment).orElse(segment))
                .toList();
        return matches(0, path);
    }

    private boolean matches(int index, List<String> path) {
        if (index == segments.size()) {
            return path.isEmpty();
        }
        Pattern pattern = segments.get(index);
        if (pattern == null) {
            return matches(index + 1, path) || (!path.isEmpty() && matches(index, path.subList(1, path.size())));
        }
        return !path.isEmpty()
                && pattern.matcher(path.get(0)).matches()
                && matches(index + 1, path.subList(1, path.size()));
    }

    private static Pattern pattern(String segment) {
        String regex =
                Arrays.stream(segment.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    /** Shows the pattern as it was given. */
    @Override
    public String toString() {
        return glob;
    }
}
