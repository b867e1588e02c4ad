package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.creation.CreationLock;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.annotation.Order;

/** Beans of the client's own kinds are used by it without further words, also where a property says otherwise. */
final class OwnBeansTest {
    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder().start();

    private final List<String> used = new CopyOnWriteArrayList<>();
    private final ApplicationContextRunner application = SimulatedApplication.of(atlas);

    @Test
    void transport() {
        AtlasTransport broken = request -> {
            used.add("transport");
            throw new IOException("for a test");
        };

        call(application.withBean(AtlasTransport.class, () -> broken).withBean(Sleeper.class, () -> time -> {}));

        assertThat(used).contains("transport");
        assertThat(atlas.journal().entries()).isEmpty();
    }

    @Test
    void tokenStore() {
        TokenStore store = (TokenStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TokenStore.class}, (proxy, method, arguments) -> {
                    used.add(method.getName());
                    return method.invoke(TokenStore.inMemory(), arguments);
                });

        call(application.withBean(TokenStore.class, () -> store));

        assertThat(used).containsOnly("update").isNotEmpty();
    }

    @Test
    void permitSource() {
        PermitSource source = key -> {
            used.add("permit");
            return PermitSource.UNLIMITED.reserve(key);
        };

        call(application
                .withPropertyValues("atlaslink.permit-source=in-process")
                .withBean(PermitSource.class, () -> source));

        assertThat(used).contains("permit");
    }

    @Test
    void creationLock() {
        CreationLock lock = (key, length) -> {
            used.add("lock");
            throw new IllegalStateException("for a test");
        };

        application.withBean(CreationLock.class, () -> lock).run(context -> {
            AtlasProject project = context.getBean(AtlasProject.class);
            project.regionalMode().enable();

            assertThat(catchThrowable(() ->
                            project.privateEndpointServices().ensure(PrivateEndpointServiceRequest.aws("us-east-1"))))
                    .hasMessageContaining("lock");
        });
        assertThat(used).containsExactly("lock");
    }

    @Test
    void sleeper() {
        Fault unavailable =
                Fault.respond(FaultResponse.status(503)).onMethod("GET").times(1);
        atlas.faults().add(unavailable);

        call(application.withBean(Sleeper.class, () -> time -> used.add("pause")));

        assertThat(used).containsExactly("pause");
    }

    @Test
    void allObserversInTheirOrder() {
        call(application.withBean(Second.class, Second::new).withBean(First.class, First::new));

        assertThat(used.subList(0, 2)).containsExactly("first", "second");
    }

    private void call(ApplicationContextRunner runner) {
        runner.run(context -> {
            try {
                context.getBean(AtlasProject.class).regionalMode().isEnabled();
            } catch (AtlasException e) {
                used.add(e.getClass().getSimpleName());
            }
        });
    }

    @Order(1)
    private final class First implements AtlasObserver {
        @Override
        public void callStarted(Call call) {
            used.add("first");
        }
    }

    @Order(2)
    private final class Second implements AtlasObserver {
        @Override
        public void callStarted(Call call) {
            used.add("second");
        }
    }
}
