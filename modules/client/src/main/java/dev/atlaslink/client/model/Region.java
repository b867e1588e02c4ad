package dev.atlaslink.client.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names a region of a cloud provider in both of its spellings: the provider's own ({@code us-east-1}, {@code eastus2},
 * {@code us-central1}) and Atlas's ({@code US_EAST_1}, {@code US_EAST_2}, {@code CENTRAL_US}).
 *
 * <p>Methods take a region in either spelling, in upper or lower case, and return it with both. Two regions are equal
 * if they are the same place, in whichever spelling. The regions that this version knows are kept in tables (Atlas API
 * reference); {@link #known} lists them.
 *
 * <p>A region that this version does not know is passed on unchanged, so that a new one can be used at once; see
 * {@link #isKnown()} and, if it may be misspelled, {@link #similar()}. Both of its names are then the given text, so give it
 * in the spelling that the call sends. At AWS both spellings are derived from a name that follows the rule.
 */
public final class Region {
    /** One of them is in every service that Atlas lists, so they are worked out once. */
    private static final Map<CloudProvider, RegionCache> CACHES = new EnumMap<>(Arrays.stream(CloudProvider.values())
            .collect(toUnmodifiableMap(identity(), provider -> new RegionCache())));

    private final CloudProvider provider;
    private final String atlasName;
    private final String providerName;
    private final boolean known;

    private Region(CloudProvider provider, RegionNames names, boolean known) {
        this.provider = provider;
        this.atlasName = names.atlasName();
        this.providerName = names.providerName();
        this.known = known;
    }

    /**
     * Returns the region of a provider by its name.
     *
     * @param provider of the region
     * @param name in either spelling
     * @return the region
     * @throws IllegalArgumentException if the provider is missing, or the name is blank or has a character that no
     *     region name has
     */
    public static Region of(CloudProvider provider, String name) {
        Check.notNull("provider", provider, "one of AWS, AZURE, GCP");
        return (name == null ? Optional.<Region>empty() : find(provider, name))
                .orElseThrow(() -> Check.refused("region", name, "a region name such as us-east-1 or US_EAST_1"));
    }

    /**
     * Returns the region for what Atlas sent.
     *
     * @param provider of the region
     * @param name empty where Atlas sent none
     * @return empty also for a text that can be no region's name
     */
    public static Optional<Region> of(CloudProvider provider, Optional<String> name) {
        Check.notNull("provider", provider, "one of AWS, AZURE, GCP");
        String text =
                Check.notNull("name", name, "the name of a region, or none").orElse("");
        return find(provider, text);
    }

    /** A name that was met before is one, and need not be looked at again. */
    private static Optional<Region> find(CloudProvider provider, String name) {
        RegionCache cache = CACHES.get(provider);
        Region region = cache.get(name);
        if (region == null && RegionNames.isName(name)) {
            region = named(provider, name);
            cache.add(name, region);
        }
        return Optional.ofNullable(region);
    }

    /**
     * Returns the regions of a provider that this version knows.
     *
     * @param provider of the regions
     * @return in the order of the provider's names; Atlas may offer more by now, and not each of them to each project
     * @throws IllegalArgumentException if the provider is missing
     */
    public static List<Region> known(CloudProvider provider) {
        Check.notNull("provider", provider, "one of AWS, AZURE, GCP");
        return RegionNames.listed(provider).stream()
                .map(names -> of(provider, names.providerName()))
                .toList();
    }

    /**
     * Returns a region of AWS.
     *
     * @param name such as {@code us-east-1} or {@code US_EAST_1}
     * @return the region
     * @throws IllegalArgumentException if no region can be named so
     */
    public static Region aws(String name) {
        return of(CloudProvider.AWS, name);
    }

    /**
     * Returns a region of Azure.
     *
     * @param name such as {@code eastus2} or {@code US_EAST_2}
     * @return the region
     * @throws IllegalArgumentException if no region can be named so
     */
    public static Region azure(String name) {
        return of(CloudProvider.AZURE, name);
    }

    /**
     * Returns a region of Google Cloud.
     *
     * @param name such as {@code us-central1} or {@code CENTRAL_US}
     * @return the region
     * @throws IllegalArgumentException if no region can be named so
     */
    public static Region gcp(String name) {
        return of(CloudProvider.GCP, name);
    }

    /**
     * Returns the provider whose region this is.
     *
     * @return never {@code null}
     */
    public CloudProvider provider() {
        return provider;
    }

    /**
     * Returns the name by which Atlas knows the region.
     *
     * @return such as {@code US_EAST_1}; of an unknown region that follows no rule, the text as given
     */
    public String atlasName() {
        return atlasName;
    }

    /**
     * Returns the name by which the provider knows the region.
     *
     * @return such as {@code us-east-1}; of an unknown region that follows no rule, the text as given
     */
    public String providerName() {
        return providerName;
    }

    /**
     * Tells whether this version of the library knows the region.
     *
     * @return {@code false} for a region that is new or misspelled
     */
    public boolean isKnown() {
        return known;
    }

    /**
     * Returns the known regions that may be meant, where this one is not known.
     *
     * @return at most three whose names differ in one or two letters, the most similar first; empty for a known region,
     *     and for one that differs from known ones in its number only, which is probably new
     */
    public List<Region> similar() {
        return known ? List.of() : SimilarRegions.to(this);
    }

    private static Region named(CloudProvider provider, String name) {
        return RegionNames.find(provider, name)
                .map(names -> new Region(provider, names, names.isListed(provider)))
                .orElseGet(() -> new Region(provider, new RegionNames(name, name), false));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region that && provider == that.provider && atlasName.equals(that.atlasName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provider, atlasName);
    }

    /**
     * Returns the region as Atlas spells it.
     *
     * @return the {@link #atlasName()}
     */
    @Override
    public String toString() {
        return atlasName;
    }
}
