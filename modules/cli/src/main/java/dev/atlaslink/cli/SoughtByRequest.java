package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/**
 * Looks for what would be created.
 *
 * @param <Q> asks for a resource
 * @param <R> the resource
 */
final class SoughtByRequest<Q, R> implements Sought<R> {
    private final Place<Q, R, ?> place;
    private final RequestOptions<Q> request;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object placeOptions;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object requestOptions;

    SoughtByRequest(Place<Q, R, ?> place, RequestOptions<Q> request) {
        this.place = place;
        this.request = request;
        this.placeOptions = place;
        this.requestOptions = request;
    }

    @Override
    public Optional<R> find(AtlasProject project) {
        return place.in(project).find(request.request(place.provider()));
    }

    @Override
    public String arguments() {
        return place.arguments() + request.arguments();
    }
}
