package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.auth.Principal;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.validation.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Holds one checked request to an operation.
 *
 * @param version the date of the version of the response; empty for the preview and for what has no versions
 * @param project the project of the path; empty for operations outside projects
 * @param pathParameters decoded, by name
 * @param body an empty object if the operation takes no JSON
 * @param now the one time at which the whole request happens
 */
public record Call(
        ReceivedRequest request,
        Principal principal,
        Optional<LocalDate> version,
        Optional<Project> project,
        Map<String, String> pathParameters,
        Query query,
        ObjectNode body,
        Instant now) {

    /** Returns the project of an operation whose path has one. */
    public Project requireProject() {
        return project.orElseThrow();
    }

    public String path(String parameter) {
        return pathParameters.get(parameter);
    }

    public Provider provider() {
        return Provider.valueOf(path("cloudProvider"));
    }

    public String text(String attribute) {
        return body.path(attribute).asText();
    }

    /** Returns the address the caller used, without the query. */
    public String url() {
        return "http://" + request.header("Host").orElse("") + request.path();
    }
}
