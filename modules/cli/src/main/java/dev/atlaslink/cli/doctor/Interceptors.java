package dev.atlaslink.cli.doctor;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows products that open TLS connections on their way, by the names that stand in their certificates. */
final class Interceptors {
    private static final List<Map.Entry<String, String>> PRODUCTS = List.of(
            Map.entry("zscaler", "Zscaler"),
            Map.entry("netskope", "Netskope"),
            Map.entry("goskope", "Netskope"),
            Map.entry("palo alto networks", "Palo Alto Networks"),
            Map.entry("fortinet", "Fortinet FortiGate"),
            Map.entry("fortigate", "Fortinet FortiGate"),
            Map.entry("cisco umbrella", "Cisco Umbrella"),
            Map.entry("blue coat", "Blue Coat ProxySG"),
            Map.entry("check point", "Check Point"),
            Map.entry("sophos", "Sophos"),
            Map.entry("mcafee", "McAfee Web Gateway"),
            Map.entry("skyhigh", "Skyhigh Security"),
            Map.entry("forcepoint", "Forcepoint"),
            Map.entry("websense", "Forcepoint"),
            Map.entry("barracuda", "Barracuda"),
            Map.entry("watchguard", "WatchGuard"),
            Map.entry("kaspersky", "Kaspersky"),
            Map.entry("avast", "Avast"),
            Map.entry("bitdefender", "Bitdefender"),
            Map.entry("eset ssl filter", "ESET"),
            Map.entry("mitmproxy", "mitmproxy"),
            Map.entry("charles proxy", "Charles Proxy"),
            Map.entry("portswigger", "Burp Suite"),
            Map.entry("do_not_trust_fiddler", "Fiddler"),
            Map.entry("squid", "Squid"));

    private Interceptors() {}

    /** Returns the product that has made one of these certificates; empty if none is known to have. */
    static Optional<String> in(List<X509Certificate> chain) {
        return chain.stream()
                .map(certificate ->
                        certificate.getIssuerX500Principal().getName().toLowerCase(Locale.ROOT))
                .flatMap(issuer -> PRODUCTS.stream().filter(product -> issuer.contains(product.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
