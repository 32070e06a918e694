package dev.stemma.report.page;

import dev.stemma.report.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data in a page as a browser would: what stands between the tags, taken for JSON. */
final class PageIslands {

    private static final Pattern ISLAND =
            Pattern.compile("<script type=\"application/json\" id=\"([a-z-]+)\">(.*?)</script>", Pattern.DOTALL);

    private final Map<String, Object> values = new LinkedHashMap<>();

    PageIslands(String page) {
        Matcher island = ISLAND.matcher(page);
        while (island.find()) {
            values.put(island.group(1), Json.value(island.group(2)));
        }
    }

    Object get(String id) {
        return values.get(id);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String id) {
        return (Map<String, Object>) values.get(id);
    }

    /** The facts, with the places in full where their numbers stand. */
    Object facts() {
        return inFull(values.get("facts"), (List<?>) values.get("citations"));
    }

    private static Object inFull(Object value, List<?> places) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) ->
                    copy.put(key, key.equals("citations") ? places((List<?>) inner, places) : inFull(inner, places)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(inner -> copy.add(inFull(inner, places)));
            return copy;
        }
        return value;
    }

    private static List<Object> places(List<?> numbers, List<?> places) {
        List<Object> found = new ArrayList<>();
        for (Object number : numbers) {
            List<?> place = (List<?>) places.get(((Number) number).intValue());
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("source", place.get(0));
            object.put("locator", place.get(1));
            found.add(object);
        }
        return found;
    }
}
