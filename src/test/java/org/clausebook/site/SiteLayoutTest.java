package org.clausebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;
import org.junit.jupiter.api.Test;

class SiteLayoutTest {
    @Test
    void linksAreRelativeAndEncodedAndStayInThePageWhereTheyCan() {
        EditionId lease = id("lease", "bg", "2021");
        SiteLayout layout = new SiteLayout(List.of(lease));
        String page = layout.reader(lease);
        ClausePath path = ClausePath.parse("срок/5");
        assertEquals("read/lease.bg-2021.html", page);
        assertEquals("#%D1%81%D1%80%D0%BE%D0%BA/5", SiteLayout.href(page, page, path));
        assertEquals(
                "../read/lease.bg-2021.html#%D1%81%D1%80%D0%BE%D0%BA/5", SiteLayout.href("read/b.html", page, path));
        assertEquals("../index.html", SiteLayout.href(page, SiteLayout.INDEX));
        assertEquals("data/editions/lease.bg-2021.json", layout.editionData(lease));
    }

    @Test
    void namesAreSafeOnEveryFileSystem() {
        EditionId device = id("con", "en", "1");
        EditionId lower = id("lease", "en", "1-rc");
        EditionId upper = id("lease", "en", "1-RC");
        SiteLayout layout = new SiteLayout(List.of(lower, upper, device));
        assertEquals("read/con_.en-1.html", layout.reader(device));
        assertEquals("read/lease.en-1-RC.html", layout.reader(upper));
        assertEquals("read/lease.en-1-rc-2.html", layout.reader(lower));
    }

    private static EditionId id(String work, String language, String version) {
        return new EditionId(new Slug(work), new Language(language), new Version(version));
    }
}
