package dev.atlaslink.client.internal.compare;

import dev.atlaslink.client.model.Difference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one generation tells about a project; a fact that it cannot tell is not among them. */
final class Facts {
    private final Map<Fact, Optional<String>> values = new LinkedHashMap<>();

    /** Begins with a resource, which is there. */
    Resource of(String resource, String id) {
        return new Resource(resource, id).told(Fact.EXISTENCE, Optional.of(id));
    }

    List<Difference> differences(Facts other) {
        Set<Fact> all = new LinkedHashSet<>(values.keySet());
        all.addAll(other.values.keySet());
        return all.stream().flatMap(fact -> difference(fact, other).stream()).toList();
    }

    boolean agreeOn(Difference difference, Facts other) {
        Fact fact = new Fact(difference.resource(), difference.id(), difference.attribute());
        return value(fact).equals(other.value(fact));
    }

    /** What only one generation tells is no difference, except that there is something. */
    private Optional<Difference> difference(Fact fact, Facts other) {
        boolean comparable =
                fact.attribute().equals(Fact.EXISTENCE) || (values.containsKey(fact) && other.values.containsKey(fact));
        return Optional.of(new Difference(fact.resource(), fact.id(), fact.attribute(), value(fact), other.value(fact)))
                .filter(found -> comparable && !found.first().equals(found.second()));
    }

    private Optional<String> value(Fact fact) {
        return values.getOrDefault(fact, Optional.empty());
    }

    /** The facts of one resource. */
    final class Resource {
        private final String resource;
        private final String id;

        private Resource(String resource, String id) {
            this.resource = resource;
            this.id = id;
        }

        /** Adds what the generation tells, were it that there is none. */
        Resource told(String attribute, Optional<?> value) {
            values.put(new Fact(resource, id, attribute), value.map(Object::toString));
            return this;
        }

        /** Adds what the generation tells if it tells anything. */
        Resource ifTold(String attribute, Optional<?> value) {
            return value.isPresent() ? told(attribute, value) : this;
        }

        /** Adds a list, in whose order Atlas says nothing. */
        Resource told(String attribute, Stream<?> items) {
            return told(
                    attribute, Optional.of(items.map(Object::toString).sorted().toList()));
        }
    }
}
