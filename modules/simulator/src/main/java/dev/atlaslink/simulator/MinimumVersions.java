package dev.atlaslink.simulator;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.lang.module.ModuleDescriptor.Version;
import org.eclipse.jetty.util.Jetty;

/**
 * Refuses libraries that are older than the simulator can work with, by a message, where otherwise a method would be
 * missing. Such versions come from a parent or a BOM that manages them, such as Spring Boot's.
 */
final class MinimumVersions {
    private static final String JACKSON = "2.17.0";
    private static final String JETTY = "12.0.14";

    private MinimumVersions() {}

    /**
     * Checks the libraries for JSON and HTTP.
     *
     * @throws IllegalStateException if one is too old, with its version and the one that is needed
     */
    static void require() {
        require("jackson-databind", PackageVersion.VERSION.toString(), JACKSON);
        require("jetty-server", Jetty.VERSION, JETTY);
    }

    /** What a repackaged library does not tell is taken to be new enough. */
    static void require(String library, String found, String needed) {
        boolean known = !found.isEmpty() && Character.isDigit(found.charAt(0));
        if (known && Version.parse(found).compareTo(Version.parse(needed)) < 0) {
            throw new IllegalStateException("the version of " + library + " is " + found + "; allowed is " + needed
                    + " or newer. A parent or BOM, such as Spring Boot's, may have chosen it: set its property or manage "
                    + library + " before it");
        }
    }
}
