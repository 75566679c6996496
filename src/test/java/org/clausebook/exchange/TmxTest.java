package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

class TmxTest {
    private static final Pattern UNIT = Pattern.compile(
            "<tu( segtype=\"block\")?>\\s*<prop type=\"x-clause-key\">(.*?)</prop>\\s*<prop type=\"x-editions\">(.*?)</prop>"
                    + "\\s*<tuv xml:lang=\"en\">\\s*<seg>(.*?)</seg>\\s*</tuv>\\s*<tuv xml:lang=\"bg\">\\s*<seg>(.*?)</seg>");

    @Test
    void headingsSentencesAndParagraphsArePairs() {
        Edition english =
                Editions.edition("lease", "en", "2021", "# Lease\n*Rent.* Pay & go. Pay 10 euros.\n2. Alone.");
        Edition bulgarian = Editions.edition("lease", "bg", "2021", "# Наем\n*Rent.* Плати & върви. Плати 10 евро.");
        WorkEditions work = Leases.byPath(english, bulgarian).works().get(0);
        List<String> units = new ArrayList<>();
        String tmx = Tmx.write(work, work.alignments());
        Matcher unit = UNIT.matcher(tmx);
        while (unit.find()) {
            units.add((unit.group(1) == null ? "" : "whole ") + unit.group(2) + ": " + unit.group(4) + " = "
                    + unit.group(5));
        }
        assertEquals("""
                title: Lease = Наем
                rent: Rent. = Rent.
                rent: Pay &amp; go. = Плати &amp; върви.
                rent: Pay 10 euros. = Плати 10 евро.
                whole rent: Pay &amp; go. Pay 10 euros. = Плати &amp; върви. Плати 10 евро.""", String.join("\n", units));
        assertEquals(units.size(), tmx.split("<tu[ >]", -1).length - 1);
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        Edition english = Editions.edition("lease", "en", "2021", "# A\u0001B");
        Edition bulgarian = Editions.edition("lease", "bg", "2021", "# В\ud800Г");
        WorkEditions work = Leases.byPath(english, bulgarian).works().get(0);
        String tmx = Tmx.write(work, work.alignments());
        assertTrue(tmx.contains("<seg>A\uFFFDB</seg>") && tmx.contains("<seg>В\uFFFDГ</seg>"), tmx);
    }
}
