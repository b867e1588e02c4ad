package dev.atlaslink.spectools.lint;

import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked of versions that end: of which operation, since when and until when. */
final class VersionRules {
    private static final String DEPRECATED = "x-deprecated";
    private static final String SUNSET = "x-sunset";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private VersionRules() {}

    /** A version is deprecated before it is gone, and it is gone for the sake of another one. */
    static Stream<String> endsOfVersionsAreDaysInOrder(SpecDocument spec) {
        return spec.operations().flatMap(spec::successes).flatMap(success -> {
            boolean oneStays = success.at("content").children().anyMatch(version -> !ends(version));
            return success.at("content")
                    .children()
                    .filter(VersionRules::ends)
                    .filter(version -> !oneStays || !isInOrder(version))
                    .map(version -> version.problem("must have an " + DEPRECATED + " and, if any, a later " + SUNSET
                            + ", as days, beside a version that has neither"));
        });
    }

    private static boolean ends(Place version) {
        return version.at(DEPRECATED).exists() || version.at(SUNSET).exists();
    }

    private static boolean isInOrder(Place version) {
        String deprecated = version.at(DEPRECATED).text();
        String sunset = version.at(SUNSET).text();
        boolean isGoneLater = DAY.matcher(sunset).matches() && deprecated.compareTo(sunset) < 0;
        return DAY.matcher(deprecated).matches()
                && (isGoneLater || !version.at(SUNSET).exists());
    }
}
