package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.junit.SimulatedAtlas.Scope;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds the simulator that belongs to a test, in the store of the context with which it lives and dies. */
final class SimulatorScope {

    private static final Namespace NAMESPACE = Namespace.create(SimulatedAtlas.class);

    private final SimulatedAtlas settings;
    private final ExtensionContext owner;

    private SimulatorScope(SimulatedAtlas settings, ExtensionContext owner) {
        this.settings = settings;
        this.owner = owner;
    }

    /** Looks from the test outwards for the nearest annotation. */
    static SimulatorScope of(ExtensionContext test) {
        Optional<ExtensionContext> declaring = Optional.of(test);
        while (declaring.isPresent()) {
            ExtensionContext place = declaring.get();
            Optional<SimulatedAtlas> found = AnnotationSupport.findAnnotation(place.getElement(), SimulatedAtlas.class);
            if (found.isPresent()) {
                return of(found.get(), place, test);
            }
            declaring = place.getParent();
        }
        throw new ExtensionConfigurationException("@SimulatedAtlas is missing on " + test.getDisplayName());
    }

    private static SimulatorScope of(SimulatedAtlas settings, ExtensionContext declaring, ExtensionContext test) {
        if (settings.scope() == Scope.TEST) {
            return new SimulatorScope(settings, test);
        }
        if (declaring.getTestMethod().isPresent()) {
            throw new ExtensionConfigurationException(
                    "scope of @SimulatedAtlas is CLASS on a method; allowed is TEST, or CLASS on a class");
        }
        return new SimulatorScope(settings, declaring);
    }

    /** Starts the simulator if nobody has done so yet. */
    AtlasSimulator simulator() {
        if (settings.scope() == Scope.TEST && owner.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("scope of @SimulatedAtlas is TEST, but no test runs yet;"
                    + " allowed is CLASS in a static method or in what all tests of a class share");
        }
        // Keyed by its owner: a store also finds what was put into those around it.
        return store().getOrComputeIfAbsent(
                        owner.getUniqueId(),
                        id -> new RunningSimulator(AnnotatedSimulator.start(settings, owner.getRequiredTestClass())),
                        RunningSimulator.class)
                .simulator();
    }

    Optional<AtlasSimulator> running() {
        return Optional.ofNullable(store().get(owner.getUniqueId(), RunningSimulator.class))
                .map(RunningSimulator::simulator);
    }

    private ExtensionContext.Store store() {
        return owner.getStore(NAMESPACE);
    }
}
