package dev.atlaslink.generator;

import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The path of a server, which stands before all paths: the client takes scheme, host and port only from its user. */
final class ServerPath {
    private static final Pattern AUTHORITY = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*");

    private ServerPath() {}

    /**
     * Returns the path of the first server.
     *
     * @param nearest the lists that may have one, the operation's own before the document's; they may be {@code null}
     * @return empty where there is none, else without a slash at its end
     */
    static String of(List<List<Server>> nearest) {
        return nearest.stream()
                .filter(servers -> servers != null && !servers.isEmpty())
                .findFirst()
                .map(servers -> path(servers.get(0)))
                .orElse("");
    }

    private static String path(Server server) {
        String url = server.getUrl() == null ? "" : server.getUrl();
        if (server.getVariables() != null) {
            for (Map.Entry<String, ServerVariable> variable :
                    server.getVariables().entrySet()) {
                url = url.replace(
                        "{" + variable.getKey() + "}", variable.getValue().getDefault());
            }
        }
        String path = AUTHORITY.matcher(url).replaceFirst("").replaceFirst("[?#].*", "");
        String trimmed = path.replaceFirst("/+$", "");
        // What is relative to the place of the document, or has a variable left, says nothing about requests.
        return trimmed.startsWith("/") && !trimmed.contains("{") ? trimmed : "";
    }
}
