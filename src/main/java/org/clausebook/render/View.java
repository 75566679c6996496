package org.clausebook.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a template is given: names with texts, flags, other views and lists of views. Whatever a template may ask for
 * has a value, an empty one where there is nothing to show.
 */
final class View {
    private final Map<String, Object> values = new HashMap<>();

    /** A view for each of some names, which it gives the template under that word. */
    static List<View> named(List<String> names) {
        return names.stream().map(name -> new View().with("name", name)).toList();
    }

    View with(String name, String text) {
        return put(name, text);
    }

    View with(String name, int number) {
        return put(name, Integer.toString(number));
    }

    /** How deep something stands; nothing at the top. */
    View indented(int depth) {
        return put("indent", depth == 0 ? "" : Integer.toString(depth));
    }

    View with(String name, boolean flag) {
        return put(name, flag);
    }

    View with(String name, View view) {
        return put(name, view);
    }

    View with(String name, List<View> views) {
        return put(name, views);
    }

    /** Says that there is nothing of that name here. */
    View without(String name) {
        return put(name, false);
    }

    private View put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The value of a name; null where it has none. */
    @Nullable
    Object value(String name) {
        return values.get(name);
    }

    /** The names that have a value. */
    Set<String> names() {
        return new TreeSet<>(values.keySet());
    }
}
