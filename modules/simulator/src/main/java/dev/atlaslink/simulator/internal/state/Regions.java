package dev.atlaslink.simulator.internal.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds regions by either spelling, as Atlas does.
 *
 * <p>The tables lie beside this class. A rule would do for AWS's spellings but take regions that do not exist; for the
 * others there is none, as Atlas reorders or renames their words (northeurope is EUROPE_NORTH, us-central1 is
 * CENTRAL_US).
 */
public final class Regions {

    private static final Map<Provider, Map<String, Region>> TABLES =
            Arrays.stream(Provider.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Regions::table));

    private Regions() {}

    public static Optional<Region> find(Provider provider, String name) {
        return Optional.ofNullable(TABLES.get(provider).get(name));
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
