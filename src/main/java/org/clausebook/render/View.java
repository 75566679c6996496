package org.clausebook.render;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a template is given: names with texts, flags, other views and lists of views. Whatever a template may ask for
 * has a value, an empty one where there is nothing to show.
 */
final class View {
    /** A page has ten thousand views of a few names each, so that they are kept in two arrays and no map. */
    private static final int FEW = 8;

    private @Nullable String[] names = new String[FEW];
    private @Nullable Object[] values = new Object[FEW];
    private int size;

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
        int at = place(name);
        if (names[at] == null) {
            names[at] = name;
            size++;
        }
        values[at] = value;
        if (size * 4 > names.length * 3) {
            grow();
        }
        return this;
    }

    /** Where a name stands, or would: its hash says where, and behind that the next free place. */
    private int place(String name) {
        int last = names.length - 1;
        int at = name.hashCode() & last;
        while (names[at] != null && !name.equals(names[at])) {
            at = at + 1 & last;
        }
        return at;
    }

    private void grow() {
        @Nullable String[] before = names;
        @Nullable Object[] held = values;
        names = new String[before.length * 2];
        values = new Object[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int at = place(before[i]);
                names[at] = before[i];
                values[at] = held[i];
            }
        }
    }

    /** The value of a name; null where it has none. */
    @Nullable
    Object value(String name) {
        return values[place(name)];
    }

    /** The names that have a value. */
    Set<String> names() {
        Set<String> known = new TreeSet<>();
        for (String name : names) {
            if (name != null) {
                known.add(name);
            }
        }
        return known;
    }
}
