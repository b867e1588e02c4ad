package dev.atlaslink.cli.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the specs.
 *
 * @param id its operationId
 * @param method of HTTP
 * @param path whose variables stand in braces
 * @param date of its newest version; empty where there are none
 * @param queryParameters that it takes
 * @param summary what it does, in a sentence
 */
public record ApiOperation(
        String id, String method, String path, Optional<String> date, List<String> queryParameters, String summary) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** Copies the list. */
    public ApiOperation {
        queryParameters = List.copyOf(queryParameters);
    }

    /**
     * Lists the variables of the path.
     *
     * @return names in their order
     */
    public List<String> pathParameters() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /**
     * Tells whether a path is one of this operation.
     *
     * @param other whose variables have values, or any names
     * @return whether it is
     */
    boolean isAt(String other) {
        Matcher variables = VARIABLE.matcher(path);
        StringBuilder form = new StringBuilder();
        int end = 0;
        while (variables.find()) {
            form.append(Pattern.quote(path.substring(end, variables.start()))).append("[^/]+");
            end = variables.end();
        }
        return other.matches(form.append(Pattern.quote(path.substring(end))).toString());
    }

    /**
     * Lists what is shown of the operation.
     *
     * @return in the order to print
     */
    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("operation", id);
        view.put("method", method);
        view.put("path", path);
        view.put("date", date.orElse(null));
        view.put("queryParameters", queryParameters);
        view.put("summary", summary);
        return view;
    }
}
