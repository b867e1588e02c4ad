package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.validation.Query;
import java.util.List;
import java.util.function.Function;

/** Cuts lists into pages by {@code pageNum} and {@code itemsPerPage}. */
public final class PageView {

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
