package dev.atlaslink.cli.doctor;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says through which proxy Atlas is called, and whether one is configured that Java does not look at. */
final class ProxyCheck implements Check {
    private static final String CHECK = "proxy";

    private final URI atlas;
    private final Optional<ProxySelector> selector;
    private final Set<String> variables;

    /**
     * Creates a check.
     *
     * @param selector which the client asks, too; empty where the JVM has none
     * @param variables names of those that are set in the environment; values may hold a password
     */
    ProxyCheck(URI atlas, Optional<ProxySelector> selector, Set<String> variables) {
        this.atlas = atlas;
        this.selector = selector;
        this.variables = variables;
    }

    @Override
    public List<Finding> findings() {
        Proxy proxy = selector.map(asked -> asked.select(atlas)).orElse(List.of()).stream()
                .findFirst()
                .orElse(Proxy.NO_PROXY);
        if (proxy.address() instanceof InetSocketAddress address) {
            String place = address.getHostString() + ":" + address.getPort();
            return List.of(Finding.ok(
                            atlas.toString(),
                            CHECK,
                            "through the proxy " + place + " (" + proxy.type() + "), by Java's settings")
                    .with(CHECK, place));
        }
        return List.of(ignored()
                .map(this::warning)
                .orElseGet(() -> Finding.ok(atlas.toString(), CHECK, "none, Atlas is called directly")));
    }

    private Finding warning(String variable) {
        String scheme = atlas.getScheme().toLowerCase(Locale.ROOT);
        return Finding.warning(
                atlas.toString(),
                CHECK,
                "none: Java does not look at " + variable + ", which is set",
                "if calls need the proxy: JAVA_TOOL_OPTIONS=\"-D" + scheme + ".proxyHost=HOST -D" + scheme
                        + ".proxyPort=PORT\"");
    }

    /** Nobody reaches this machine itself through a proxy. */
    private Optional<String> ignored() {
        String name = atlas.getScheme() + "_proxy";
        boolean local = List.of("localhost", "127.0.0.1", "[::1]").contains(atlas.getHost());
        return Stream.of(name.toUpperCase(Locale.ROOT), name, "ALL_PROXY", "all_proxy")
                .filter(variable -> !local)
                .filter(variables::contains)
                .findFirst();
    }
}
