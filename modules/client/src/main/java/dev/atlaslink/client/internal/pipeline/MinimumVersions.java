package dev.atlaslink.client.internal.pipeline;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.lang.module.ModuleDescriptor.Version;
import org.apache.hc.core5.util.VersionInfo;

/**
 * Refuses libraries that are older than the client can work with, by a message, where otherwise a method would be missing
 * in the middle of a call. Such versions come from a parent or a BOM that manages them, such as Spring Boot's.
 */
public final class MinimumVersions {
    private static final String JACKSON = "2.17.0";
    private static final String HTTP_CLIENT = "5.4";
    private static final String HTTP_CORE = "5.3";

    private MinimumVersions() {}

    /**
     * Checks the library for JSON.
     *
     * @throws IllegalStateException if it is too old, with its version and the one that is needed
     */
    public static void requireJackson() {
        require("jackson-databind", PackageVersion.VERSION.toString(), JACKSON);
    }

    /**
     * Checks the libraries of the default transport.
     *
     * @throws IllegalStateException if one is too old, with its version and the one that is needed
     */
    public static void requireHttpClient() {
        require("httpclient5", release("org.apache.hc.client5"), HTTP_CLIENT);
        require("httpcore5", release("org.apache.hc.core5"), HTTP_CORE);
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

    private static String release(String packageName) {
        VersionInfo info = VersionInfo.loadVersionInfo(packageName, MinimumVersions.class.getClassLoader());
        return info == null ? "" : info.getRelease();
    }
}
