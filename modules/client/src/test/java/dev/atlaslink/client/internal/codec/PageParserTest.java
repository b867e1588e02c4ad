package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.EncryptionAtRestPrivateEndpointPage;
import dev.atlaslink.api.v2.model.EncryptionAtRestProvider;
import dev.atlaslink.client.error.UnexpectedResponseException;
import feign.Headers;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page without its list proves no absence: it is refused, and not read as an empty one. */
final class PageParserTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{}, the page has no results",
                "{\"totalCount\":0}, the page has no results",
                "`{\"results\":null,\"totalCount\":0}`, the page has no results",
                "{\"results\":{}}, the response is not the JSON that was expected: at $.results there is no List",
                "[], the response is not the JSON that was expected: at $ there is no EncryptionAtRestPrivateEndpointPage",
                "`{\"results\":[],\"results\":null}`, the page has no results",
                "{\"results\":[null]}, a result of the page is null",
                "`{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"1\"},null]}`, a result of the page is null"
            })
    void pageThatDoesNotHoldItsListIsRefused(String body, String reason) {
        assertThatThrownBy(() -> page(body))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageStartingWith("listGroupEncryptionAtRestPrivateEndpoints failed: " + reason + " (200, GET ");
    }

    @Test
    void pageOfNothingIsEmpty() {
        assertThat(page("{\"results\":[],\"totalCount\":0}").results()).isEmpty();
    }

    @Test
    void pageHoldsItsResults() {
        EncryptionAtRestPrivateEndpointPage page =
                page("{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"1\"},{\"cloudProvider\":\"MOON\"}]}");

        assertThat(page.results()).hasSize(2);
        assertThat(page.links()).isEmpty();
    }

    /** What only looks like a page is none: its list may be missing. */
    @Test
    void modelWithResultsOfItsOwnIsNoPage() {
        Tally tally = OneResponse.json("{\"totalCount\":3}").to(TallyApi.class, TallyApi::getTally);

        assertThat(tally.totalCount()).isEqualTo(3);
        assertThat(tally.results()).isNull();
    }

    /** Jackson reads it, and skips what it does not know. */
    @Test
    void pageOfAUsersOwnTypeIsHeldToItsListToo() {
        String skipped = "\"more\":{\"results\":[null],\"pages\":[{\"n\":1}]},";

        assertThat(OneResponse.json("{" + skipped + "\"results\":[\"a\"],\"totalCount\":1}")
                        .to(TallyApi.class, TallyApi::getPage)
                        .results)
                .containsExactly("a");
        assertThatThrownBy(() ->
                        OneResponse.json("{" + skipped + "\"totalCount\":1}").to(TallyApi.class, TallyApi::getPage))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the page has no results");
        assertThatThrownBy(() -> OneResponse.json("{" + skipped + "\"results\":[\"a\",null]}")
                        .to(TallyApi.class, TallyApi::getPage))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("a result of the page is null");
    }

    @Test
    void mapIsNoPage() {
        assertThat(OneResponse.json("{\"links\":[]}").to(BodiesApi.class, BodiesApi::getThing))
                .isEqualTo(Map.of("links", List.of()));
    }

    private static EncryptionAtRestPrivateEndpointPage page(String body) {
        return OneResponse.json(body)
                .to(
                        EncryptionAtRestApi.class,
                        api -> api.listGroupEncryptionAtRestPrivateEndpoints(
                                "p", EncryptionAtRestProvider.AWS, null, null, null));
    }

    record Tally(Integer totalCount, List<String> results) {}

    /** By its fields, so that Jackson skips what it does not know, and does not put it aside. */
    static final class OwnPage {
        public List<String> links;
        public List<String> results;
        public Integer totalCount;
    }

    interface TallyApi {
        @RequestLine(value = "GET /api/atlas/v2/pages", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        OwnPage getPage();

        @RequestLine(value = "GET /api/atlas/v2/tally", decodeSlash = false)
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        Tally getTally();
    }
}
