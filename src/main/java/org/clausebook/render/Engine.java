package org.clausebook.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausebook.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Mustache, narrowed: a partial's name can only be one of the given templates, never a file or an address; every
 * value is escaped; a name that has no value is an error; only {@link View}s are looked into, without reflection.
 */
final class Engine extends DefaultMustacheFactory {
    private final Map<String, SourceText> templates;

    Engine(Map<String, SourceText> templates) {
        this.templates = templates;
        setObjectHandler(new Views());
    }

    @Override
    public Reader getReader(String name) {
        SourceText template = templates.get(name);
        if (template == null) {
            throw new MustacheException("there is no template \"" + name + "\"");
        }
        // A file ends with a line feed; inside a line of another template it must not.
        String text = template.text();
        return new StringReader(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name;
    }

    /** Pages are all that is drawn. */
    @Override
    public void encode(String value, Writer to) {
        ((PageText) to).value(value);
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new Visitor();
    }

    private final class Visitor extends DefaultMustacheVisitor {
        Visitor() {
            super(Engine.this);
        }

        @Override
        public void value(TemplateContext at, String name, boolean encoded) {
            if (!encoded) {
                throw error(
                        at, name, "The value {{{" + name + "}}} would be written unescaped", "Write {{" + name + "}}");
            }
            super.value(at, name, true);
        }

        @Override
        public void partial(TemplateContext at, String name, String indent) {
            super.partial(known(at, name), name, indent);
        }

        @Override
        public void extend(TemplateContext at, String name, Mustache mustache) {
            super.extend(known(at, name), name, mustache);
        }

        @Override
        public void dynamicPartial(TemplateContext at, String name, String indent) {
            throw error(at, name, "A partial's name cannot be computed", "Name the template itself");
        }

        private TemplateContext known(TemplateContext at, String name) {
            if (!templates.containsKey(name)) {
                throw error(
                        at,
                        name,
                        "There is no template \"" + name + "\"",
                        "Use one of " + String.join(", ", templates.keySet()));
            }
            return at;
        }
    }

    private static TemplateError error(TemplateContext at, String name, String message, String hint) {
        return new TemplateError(at.file(), at.line(), name, message, hint);
    }

    /**
     * A name as a template has it, taken apart once.
     *
     * @param name itself
     * @param outer what stands before its first dot: a view that may hold the rest
     * @param inner what stands behind that; null where there is no dot
     */
    private record Path(String name, String outer, @Nullable Path inner) {
        static Path of(String name) {
            int dot = name.indexOf('.');
            return dot < 0
                    ? new Path(name, name, null)
                    : new Path(name, name.substring(0, dot), of(name.substring(dot + 1)));
        }

        /** The value in the innermost scope that has one; null where none has. */
        @Nullable
        Object value(List<Object> scopes) {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                Object value = scopes.get(i) instanceof View view ? value(view) : null;
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        private @Nullable Object value(View view) {
            Object own = view.value(name);
            return own == null && inner != null && view.value(outer) instanceof View within ? inner.value(within) : own;
        }
    }

    private static final class Views extends BaseObjectHandler {
        @Override
        public Binding createBinding(String name, TemplateContext at, Code code) {
            // A text between two tags has no name, and asks for none.
            Path path = Path.of(Objects.requireNonNullElse(name, ""));
            return scopes -> {
                Object value = path.value(scopes);
                if (value == null) {
                    throw error(
                            at,
                            name,
                            "The variable \"" + name + "\" has no value here",
                            "Use one of " + String.join(", ", innermost(scopes)));
                }
                return value;
            };
        }

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            Path path = Path.of(name);
            return inner -> Objects.requireNonNull(path.value(inner));
        }

        private static Iterable<String> innermost(List<Object> scopes) {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                if (scopes.get(i) instanceof View view) {
                    return view.names();
                }
            }
            return List.of();
        }
    }
}
