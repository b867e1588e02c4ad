package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Things by whichever identity.
 *
 * @param identity how one is known again
 * @param used whether somebody uses each
 * @param listedAtOnce whether one request shows all
 */
record ThingKind(Identity<Region, Thing, String> identity, boolean used, boolean listedAtOnce)
        implements Kind<Region, Thing, String> {
    static ThingKind byPlace() {
        return new ThingKind(
                new PropertyIdentity<>(place -> "", place -> "in " + place, ThingKind::match), false, true);
    }

    /** Named as its region is, or {@code other}; the one that is unlucky is never meant. */
    static ThingKind byName() {
        return new ThingKind(
                new NameIdentity<>(
                        Region::atlasName,
                        place -> Stream.of("other", place.atlasName()),
                        (place, thing) -> !thing.status().equals(ResourceStatus.REJECTED)),
                false,
                true);
    }

    @Override
    public String name() {
        return "thing";
    }

    @Override
    public Scope scope() {
        return new Scope("of the test", List.of());
    }

    @Override
    public Region check(Region place) {
        return place;
    }

    @Override
    public State<String> state(Thing thing) {
        return new State<>(thing.id(), thing.status(), Optional.empty());
    }

    @Override
    public StatusSets statuses() {
        return StatusSets.SERVICE;
    }

    @Override
    public boolean isListedAtOnce() {
        return listedAtOnce;
    }

    @Override
    public boolean isUnused(Thing own, DescribedResources<Region, Thing, String> there) {
        return !used;
    }

    @Override
    public Optional<String> reasonToKeep(Thing thing) {
        return Optional.of("it is in use").filter(reason -> used);
    }

    private static Match match(Region wanted, Thing thing) {
        return thing.place()
                .map(place -> place.equals(wanted) ? Match.YES : Match.NO)
                .orElse(thing.status().equals(ResourceStatus.FAILED) ? Match.NEVER_TOLD : Match.NOT_TOLD_YET);
    }
}
