package org.clausebook.render;

/** Ends the drawing of a page from deep inside the template engine; {@link TemplateSet} makes it a problem. */
final class TemplateError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;
    private final String template;
    private final int line;
    private final String name;
    private final String hint;

    /**
     * @param template the template's name
     * @param line 1-based
     * @param name the word in that line that is to blame
     * @param message what is wrong
     * @param hint what to do about it
     */
    TemplateError(String template, int line, String name, String message, String hint) {
        super(message);
        this.message = message;
        this.template = template;
        this.line = line;
        this.name = name;
        this.hint = hint;
    }

    @Override
    public String getMessage() {
        return message;
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    String name() {
        return name;
    }

    String hint() {
        return hint;
    }
}
