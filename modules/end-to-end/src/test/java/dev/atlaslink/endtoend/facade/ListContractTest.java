package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.endtoend.fixture.Crowd;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Lists fetch page after page as they are iterated over, and end with an empty page or a missing next link (Atlas API
 * reference, paging: at most 500 items a page).
 */
final class ListContractTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final int PAGE_SIZE = 500;
    private static final String LIST = "listGroupEncryptionAtRestPrivateEndpoints";

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @Test
    void severalPagesAreOneListOverTheSimulator() {
        Crowd crowd = Crowd.ofEncryptionEndpoints(atlas.projectId(), PAGE_SIZE + 1, "ACTIVE");
        atlas.simulator().seed(crowd.seed());
        EncryptionAtRestEndpoints endpoints =
                Generation.V2_OAUTH.project(atlas).encryptionAtRest().endpoints(CloudProvider.AWS);

        assertThat(endpoints.list())
                .map(endpoint -> endpoint.id().value())
                .containsExactlyInAnyOrderElementsOf(crowd.ids());
        assertThat(endpoints.list().byPage()).map(List::size).containsExactly(PAGE_SIZE, 1);
        assertThat(atlas.journal(LIST))
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.target()).contains("itemsPerPage=500", "includeCount=false"));
    }

    @Test
    void nothingIsSentBeforeSomebodyIteratesAndNoMoreThanIsNeeded() {
        try (Pages pages = new Pages(number -> page(number, PAGE_SIZE, true, ""))) {
            AtlasList<EncryptionAtRestEndpoint> list = pages.list();
            assertThat(pages.asked).isEmpty();
            Iterator<EncryptionAtRestEndpoint> items = list.iterator();
            for (int i = 0; i < PAGE_SIZE; i++) {
                items.next();
            }
            assertThat(pages.asked).containsExactly(1);
            assertThat(list.stream().skip(PAGE_SIZE).findFirst()).isPresent();
            assertThat(pages.asked).containsExactly(1, 1, 2);
        }
    }

    @Test
    void fullPageWithoutANextLinkIsTheLast() {
        try (Pages pages = new Pages(number -> page(number, PAGE_SIZE, number < 2, ""))) {
            assertThat(pages.list().stream().count()).isEqualTo(2 * PAGE_SIZE);
            assertThat(pages.asked).containsExactly(1, 2);
        }
    }

    @Test
    void pageThatIsShorterThanAskedForIsNotTheLastWhileItLinksToAnother() {
        try (Pages pages = new Pages(number -> page(number, 100, number < 3, ""))) {
            assertThat(pages.list().stream().count()).isEqualTo(300);
            assertThat(pages.asked).containsExactly(1, 2, 3);
        }
    }

    @Test
    void emptyPageIsTheLastWhateverItLinksTo() {
        try (Pages pages = new Pages(number -> page(number, number < 2 ? PAGE_SIZE : 0, true, ""))) {
            assertThat(pages.list().stream().count()).isEqualTo(PAGE_SIZE);
            assertThat(pages.asked).containsExactly(1, 2);
        }
    }

    @Test
    void serverThatReturnsTheSamePageAgainAndAgainIsNotWalkedForEver() {
        try (Pages pages = new Pages(number -> page(1, 3, true, ""))) {
            assertThatThrownBy(() -> pages.list().toList())
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("page 2 repeats the one before");
        }
    }

    /** Items of 10 kB: held all at once, ten thousand would take 100 MB. */
    @Test
    void tenThousandItemsTakeTheMemoryOfAPage() {
        String padding = "x".repeat(10_000);
        try (Pages pages = new Pages(number -> page(number, PAGE_SIZE, number < 20, padding))) {
            Iterator<EncryptionAtRestEndpoint> items = pages.list().iterator();
            items.next();
            long before = usedMemory();
            int seen = 1;
            long most = 0;
            while (items.hasNext()) {
                items.next();
                if (++seen % 2_000 == 0) {
                    most = Math.max(most, usedMemory() - before);
                }
            }
            assertThat(seen).isEqualTo(10_000);
            assertThat(most).isLessThan(32L << 20);
        }
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The count is wrong on purpose. */
    private static String page(int number, int items, boolean next, String padding) {
        StringBuilder body = new StringBuilder("{\"links\":[{\"rel\":\"self\",\"href\":\"http://x/\"}");
        if (next) {
            body.append(",{\"rel\":\"next\",\"href\":\"http://x/?pageNum=2\"}");
        }
        body.append("],\"totalCount\":7,\"results\":[");
        for (int i = 0; i < items; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"cloudProvider\":\"AWS\",\"regionName\":\"US_EAST_1\",\"status\":\"ACTIVE\",\"id\":\"")
                    .append("%024x".formatted(number * PAGE_SIZE + i))
                    .append("\",\"errorMessage\":\"")
                    .append(padding)
                    .append("\"}");
        }
        return body.append("]}").toString();
    }

    /** A server of pages, and a list over it. */
    private static final class Pages implements AutoCloseable {
        private static final Pattern NUMBER = Pattern.compile("pageNum=(\\d+)");

        /** Who asks for more does not know where to end, and gets no page. */
        private static final int MOST = 30;

        private final List<Integer> asked = new CopyOnWriteArrayList<>();
        private final StubServer server;
        private final AtlasClient client;

        Pages(IntFunction<String> bodies) {
            server = StubServer.responding("application/vnd.atlas.2023-01-01+json", exchange -> {
                int number = number(exchange);
                asked.add(number);
                return asked.size() > MOST ? "{}" : bodies.apply(number);
            });
            client = server.builder()
                    .credentials(AtlasCredentials.apiKey("public", "private"))
                    .build();
        }

        AtlasList<EncryptionAtRestEndpoint> list() {
            return client.project(PROJECT)
                    .encryptionAtRest()
                    .endpoints(CloudProvider.AWS)
                    .list();
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }

        private static int number(HttpExchange exchange) {
            Matcher number = NUMBER.matcher(exchange.getRequestURI().getQuery());
            assertThat(number.find()).isTrue();
            return Integer.parseInt(number.group(1));
        }
    }
}
