package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;

/** A connection goes back where a response ends, and is given up where that one cannot be read to its end. */
final class DirectExchangeTest {
    private static final HttpHost HOST = new HttpHost("localhost", 1);
    private static final String GIVEN_BACK = "releaseEndpoint";
    private static final String GIVEN_UP = "discardEndpoint";

    private final ClassicHttpRequest request = new BasicClassicHttpRequest("GET", HOST, "/things");
    private final List<String> told = new ArrayList<>();
    private final ExecRuntime connection = (ExecRuntime) Proxy.newProxyInstance(
            ExecRuntime.class.getClassLoader(), new Class<?>[] {ExecRuntime.class}, (proxy, method, arguments) -> {
                told.add(method.getName());
                return null;
            });

    @Test
    void connectionIsGivenBackAtTheEndOfTheBody() throws Exception {
        InputStream body = execute(new ByteArrayInputStream(new byte[] {1, 2}));

        assertThat(body.read()).isEqualTo(1);
        assertThat(body.read()).isEqualTo(2);
        assertThat(told).isEmpty();
        assertThat(body.read()).isEqualTo(-1);
        assertThat(told).startsWith(GIVEN_BACK);
    }

    @Test
    void connectionIsGivenBackWhereTheBodyIsClosed() throws Exception {
        execute(new ByteArrayInputStream(new byte[] {1, 2})).close();

        assertThat(told).startsWith(GIVEN_BACK);
    }

    @Test
    void connectionIsGivenUpWhereTheBodyCannotBeReadToItsEnd() throws Exception {
        InputStream body = execute(new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() throws IOException {
                throw new IOException("broken");
            }
        });

        assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasMessage("broken");
        assertThat(told).containsExactly(GIVEN_UP);
    }

    @Test
    void connectionIsGivenUpWhereTheBodyIsNotWanted() throws Exception {
        ((EofSensorInputStream) execute(new ByteArrayInputStream(new byte[] {1}))).abort();

        assertThat(told).containsExactly(GIVEN_UP);
    }

    @Test
    void responseWithoutABodyIsPassedOn() throws Exception {
        ClassicHttpResponse response = new BasicClassicHttpResponse(204);

        assertThat(execute(response)).isSameAs(response);
        assertThat(response.getEntity()).isNull();
        assertThat(told).isEmpty();
    }

    private InputStream execute(InputStream body) throws IOException, HttpException {
        ClassicHttpResponse response = new BasicClassicHttpResponse(200);
        response.setEntity(new InputStreamEntity(body, ContentType.APPLICATION_JSON));
        return execute(response).getEntity().getContent();
    }

    private ClassicHttpResponse execute(ClassicHttpResponse response) throws IOException, HttpException {
        AttemptContext context = new AttemptContext(AttemptDeadline.in(1000));
        ExecChain.Scope scope = new ExecChain.Scope("1", new HttpRoute(HOST), request, connection, context);
        return new DirectExchange().execute(request, scope, (sent, unused) -> {
            assertThat(sent).isSameAs(request);
            return response;
        });
    }
}
