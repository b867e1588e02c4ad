package dev.atlaslink.simulator.internal.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Finds regions by either spelling, as Atlas does.
 *
 * <p>AWS follows a rule. Azure and Google Cloud need tables, which lie beside this class: Atlas reorders or renames
 * their words (northeurope is EUROPE_NORTH, us-central1 is CENTRAL_US).
 */
public final class Regions {

    private static final Pattern AWS_NAME = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d{1,2}");
    private static final Map<Provider, Map<String, Region>> TABLES =
            Map.of(Provider.AZURE, table(Provider.AZURE), Provider.GCP, table(Provider.GCP));

    private Regions() {}

    public static Optional<Region> find(Provider provider, String name) {
        return provider == Provider.AWS
                ? aws(name)
                : Optional.ofNullable(TABLES.get(provider).get(name));
    }

    private static Optional<Region> aws(String name) {
        boolean atlasSpelling = name.equals(name.toUpperCase(Locale.ROOT));
        String providerName = atlasSpelling ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name;
        if (!AWS_NAME.matcher(providerName).matches() || (atlasSpelling && name.contains("-"))) {
            return Optional.empty();
        }
        String atlasName = providerName.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.of(new Region(Provider.AWS, atlasName, providerName));
    }

    private static Map<String, Region> table(Provider provider) {
        String resource = "regions-" + provider.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties names = new Properties();
        try (InputStream in = Regions.class.getResourceAsStream(resource)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", e);
        }
        Map<String, Region> regions = new HashMap<>();
        for (String atlasName : names.stringPropertyNames()) {
            Region region = new Region(provider, atlasName, names.getProperty(atlasName));
            regions.put(region.atlasName(), region);
            regions.put(region.providerName(), region);
        }
        return Map.copyOf(regions);
    }
}
