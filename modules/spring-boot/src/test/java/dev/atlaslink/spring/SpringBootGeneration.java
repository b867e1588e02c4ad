package dev.atlaslink.spring;

import org.springframework.boot.SpringBootVersion;

/** With which Spring Boot the tests run. */
final class SpringBootGeneration {
    private SpringBootGeneration() {}

    static boolean is3() {
        return SpringBootVersion.getVersion().startsWith("3.");
    }

    static boolean is4() {
        return SpringBootVersion.getVersion().startsWith("4.");
    }
}
