package org.clausebook.render;

import java.util.List;
import java.util.Map;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.content.Products;
import org.clausebook.diff.Comparison;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.Checksum;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

/** Draws a comparison as one HTML file that needs no other. */
public final class RedlineFile {
    private RedlineFile() {}

    /**
     * The file's text.
     *
     * @param language the interface's language; English where its words do not ship
     */
    public static Checked<String> draw(Comparison comparison, TemplateSet templates, Language language) {
        Edition left = comparison.alignment().left();
        Edition right = comparison.alignment().right();
        WorkEditions work = WorkEditions.unaligned(
                right.id().work(), right.title(), right.id().language(), List.of(left, right));
        Book book = new Book(right.title(), "", List.of(work), List.of(comparison));
        SiteLayout layout = new SiteLayout(List.of(left.id(), right.id()), Map.of());
        Words words = new Words(List.of(language), templates);
        ComparePlan plan = ComparePlan.ofOnePage(work, comparison, layout, words);
        String script = templates.asset("compare.js");
        View view = new CompareView(plan, List.of(plan), Products.NONE, layout, words)
                .view(new PageView(book, words, false, false), 1)
                .with("one-file", true)
                .with("policy", policy(script));
        String style = templates.asset("clausebook.css").replaceAll("@font-face\\{[^}]*\\}\\n?", "")
                + templates.asset("compare.css");
        return templates
                .draw("one-file", view)
                .map(page -> words.spoken(page, 0)
                        .replace("<style></style>", "<style>\n" + style + "</style>")
                        .replace("<script></script>", "<script>" + script + "</script>"));
    }

    /** Nothing is loaded, and no script runs but ours (https://www.w3.org/TR/CSP3/). */
    private static String policy(String script) {
        return "default-src 'none';style-src 'unsafe-inline';script-src 'sha256-"
                + Checksum.of(script).base64() + "';base-uri 'none';form-action 'none'";
    }
}
