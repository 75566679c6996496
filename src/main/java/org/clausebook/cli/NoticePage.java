package org.clausebook.cli;

import java.util.List;
import java.util.Locale;
import org.clausebook.source.Problem;
import org.clausebook.source.ProblemText;

/** Pages that {@code serve} shows in place of a site's own. */
final class NoticePage {
    private NoticePage() {}

    /** What is wrong with the collection, each with its place, line and caret; a link to the last good site, if any. */
    static String problems(List<Problem> problems, boolean lastGood) {
        StringBuilder body = new StringBuilder("<h1>The collection has an error</h1>\n");
        if (lastGood) {
            body.append("<p>Correct it, and the page comes back. <a href=\"")
                    .append(SiteServer.LAST)
                    .append("index.html\">The last good site</a></p>\n");
        }
        for (Problem problem : problems.stream().sorted().distinct().toList()) {
            body.append("<pre class=\"")
                    .append(problem.severity().name().toLowerCase(Locale.ROOT))
                    .append("\">")
                    .append(escaped(ProblemText.render(problem)))
                    .append("</pre>\n");
        }
        return page("Error", body.toString());
    }

    /** That the site has no such file. */
    static String missing(String path) {
        return page(
                "Not found",
                "<h1>The site has no file " + escaped(path)
                        + "</h1>\n<p>Follow the links from <a href=\"/\">the first page</a>.</p>\n");
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'self';script-src 'self'">
                <title>%s</title>
                <link rel="stylesheet" href="/_clausebook/notice.css">
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(title, body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
