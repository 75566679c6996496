package org.clausebook.render;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.clausebook.source.Checked;

/**
 * One page.
 *
 * @param path where it stands
 * @param template what draws it
 * @param view makes what the template is given
 * @param file what the file says when it is not what is drawn
 */
record Page(String path, String template, Supplier<Checked<View>> view, Optional<UnaryOperator<String>> file) {
    Page(String path, String template, Supplier<Checked<View>> view) {
        this(path, template, view, Optional.empty());
    }

    /** A page of whose view nothing can be wrong. */
    static Page of(String path, String template, Supplier<View> view) {
        return new Page(path, template, () -> Checked.good(view.get()));
    }
}
