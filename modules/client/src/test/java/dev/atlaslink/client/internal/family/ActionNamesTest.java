package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whatever is asked of Atlas is asked in the name of what the caller wants, so that messages can say it. */
final class ActionNamesTest {
    private static final Region HERE = Region.aws("us-east-1");

    @AutoClose
    private final Things things = new Things();

    private final List<String> names = new ArrayList<>();
    private final DescribedResources<Region, Thing, String> resources =
            things.described(ThingKind.byPlace(), new Named());

    @Test
    void verbsNameTheirResource() {
        things.put(Thing.in("a", HERE));
        resources.get("a");
        resources.findById("a");
        resources.resume("a");
        resources.delete("a");
        assertThat(names)
                .containsExactly(
                        "get of the thing a of the test",
                        "find of the thing a of the test",
                        "resume of the thing a of the test",
                        "delete of the thing a of the test");
    }

    @Test
    void verbsThatLookNameWhatTheyLookFor() {
        resources.list().toList();
        Optional<Thing> unused = resources.find(HERE);
        resources.create(HERE);
        assertThat(names)
                .containsExactly(
                        "list of the things of the test",
                        "find of the thing of the test in US_EAST_1",
                        "create of the thing of the test in US_EAST_1",
                        "create of the thing of the test in US_EAST_1");
    }

    @Test
    void ensureNamesItselfThroughout() {
        resources.ensure(HERE);
        assertThat(names)
                .containsOnly("ensure of the thing of the test in US_EAST_1")
                .hasSize(3);
    }

    @Test
    void findByNameNamesTheNameThatIsAskedFor() {
        Optional<Thing> unused =
                things.described(ThingKind.byName(), new Named()).find(HERE);
        assertThat(names).containsOnly("find of the thing US_EAST_1 of the test");
    }

    /** Writes down in whose name each call comes. */
    private final class Named implements ResourceCalls<Region, Thing, String> {
        @Override
        public Thing create(Region place) {
            name();
            return things.create(place);
        }

        @Override
        public Thing get(String id) {
            name();
            return things.get(id);
        }

        @Override
        public void delete(String id) {
            name();
            things.delete(id);
        }

        @Override
        public PageReader<Thing> pages() {
            return number -> {
                name();
                return Page.only(things.pages().read(number).items());
            };
        }

        private void name() {
            names.add(Action.current().orElse("nothing"));
        }
    }
}
