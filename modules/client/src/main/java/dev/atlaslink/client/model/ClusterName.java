package dev.atlaslink.client.model;

import java.util.regex.Pattern;

/**
 * Names a cluster within its project: letters, digits and hyphens, the first of them no hyphen (v2 reference).
 *
 * @param value the name, in the case in which it was given
 */
public record ClusterName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9-]*");

    /**
     * Checks the form of the name.
     *
     * @param value letters, digits and hyphens
     * @throws IllegalArgumentException if it has any other form
     */
    public ClusterName {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Check.refused(
                    "clusterName", value, "letters of ASCII, digits and hyphens, the first of them no hyphen");
        }
    }

    /**
     * Returns the name for a text.
     *
     * @param value letters, digits and hyphens
     * @return the name
     * @throws IllegalArgumentException if the text has any other form
     */
    public static ClusterName of(String value) {
        return new ClusterName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
