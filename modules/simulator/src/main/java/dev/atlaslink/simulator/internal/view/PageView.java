package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.validation.Query;
import java.util.List;
import java.util.function.Function;

/** Cuts lists into pages by {@code pageNum} and {@code itemsPerPage}. */
public final class PageView {

    private static final int FIRST_PAGE = 100;

    private final Query query;

    public PageView(Query query) {
        this.query = query;
    }

    /** Returns the items of the asked page; none beyond the last page. */
    public <T> ArrayNode items(List<T> all, Function<T, ObjectNode> view) {
        ArrayNode items = Json.array();
        all.stream().skip(offset()).limit(itemsPerPage()).map(view).forEach(items::add);
        return items;
    }

    /**
     * Returns the page object: the items, links to this page and its neighbours, and the count if it is wanted.
     *
     * @param url the list's own address without a query
     */
    public <T> ObjectNode page(List<T> all, Function<T, ObjectNode> view, String url) {
        ObjectNode page = Json.object();
        ArrayNode links = page.putArray("links").add(link("self", url, pageNum()));
        if (pageNum() > 1) {
            links.add(link("previous", url, pageNum() - 1));
        }
        if (offset() + itemsPerPage() < all.size()) {
            links.add(link("next", url, pageNum() + 1));
        }
        page.set("results", items(all, view));
        if (query.flag("includeCount")) {
            page.put("totalCount", all.size());
        }
        return page;
    }

    /**
     * Returns the first page of 100, as a creation shows it that responds with all there are (recorded: without includeCount
     * in its link, and with the count).
     *
     * @param url the list's own address without a query
     */
    public static <T> ObjectNode first(List<T> all, Function<T, ObjectNode> view, String url) {
        ObjectNode page = Json.object();
        ArrayNode links = page.putArray("links").add(firstLink("self", url, 1));
        if (all.size() > FIRST_PAGE) {
            links.add(firstLink("next", url, 2));
        }
        ArrayNode results = page.putArray("results");
        all.stream().limit(FIRST_PAGE).map(view).forEach(results::add);
        return page.put("totalCount", all.size());
    }

    private static ObjectNode firstLink(String relation, String url, int page) {
        return Json.object()
                .put("href", url + "?pageNum=" + page + "&itemsPerPage=" + FIRST_PAGE)
                .put("rel", relation);
    }

    private ObjectNode link(String relation, String url, long page) {
        String count = "?includeCount=" + query.flag("includeCount");
        String place = "&pageNum=" + page;
        String size = "&itemsPerPage=" + itemsPerPage();
        // Each order was recorded: that of the page itself, and that of the next one.
        String href = url + count + (relation.equals("self") ? place + size : size + place);
        return Json.object().put("href", href).put("rel", relation);
    }

    private long offset() {
        return (pageNum() - 1) * itemsPerPage();
    }

    private long pageNum() {
        return query.number("pageNum");
    }

    private long itemsPerPage() {
        return query.number("itemsPerPage");
    }
}
