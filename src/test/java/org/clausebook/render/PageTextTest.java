package org.clausebook.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private final Map<String, byte[]> stretches = new HashMap<>();
    private final PageText page = new PageText(stretches);

    @Test
    void writesTemplatesAsTheyAreAndValuesEscaped() {
        page.write("<p title=\"");
        page.value("\"R&D's\" §5 <Приложение> 𝄞");
        page.write("\">");
        assertEquals("<p title=\"&quot;R&amp;D&#39;s&quot; §5 &lt;Приложение&gt; 𝄞\">", text());
        assertEquals(2, stretches.size());
    }

    @Test
    void writesPartsOfTexts() {
        page.write("„условия“", 1, 7);
        page.write("abc".toCharArray(), 1, 2);
        page.write('!');
        assertEquals("условияbc!", text());
    }

    @Test
    void growsWithThePage() {
        String long1 = "Ж".repeat(100_000);
        page.value(long1);
        page.value("<");
        assertEquals(long1 + "&lt;", text());
    }

    private String text() {
        return new String(page.bytes(), UTF_8);
    }
}
