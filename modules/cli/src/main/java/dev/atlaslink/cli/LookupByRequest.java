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
final class LookupByRequest<Q, R> implements LookupOptions<R> {
    private final ScopeOptions<Q, R, ?> scope;
    private final RequestOptions<Q> request;

    /** Picocli takes options of no generic type. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object scopeOptions;

    @Mixin
    @SuppressWarnings("UnusedVariable")
    private final Object requestOptions;

    LookupByRequest(ScopeOptions<Q, R, ?> scope, RequestOptions<Q> request) {
        this.scope = scope;
        this.request = request;
        this.scopeOptions = scope;
        this.requestOptions = request;
    }

    @Override
    public Optional<R> find(AtlasProject project) {
        return scope.in(project).find(request.request(scope.provider()));
    }

    @Override
    public String arguments() {
        return scope.arguments() + request.arguments();
    }
}
