package dev.atlaslink.spring;

import java.util.Map;

/**
 * The health of Atlas, whichever Spring Boot asks.
 *
 * @param status UP, DOWN or UNKNOWN
 * @param details what it is known from; no secrets
 */
record HealthReport(String status, Map<String, Object> details) {}
