package org.clausebook.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClauseKey;
import org.clausebook.text.ClausePath;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.clausebook.text.Version;
import org.junit.jupiter.api.Test;

class SiteLayoutTest {
    @Test
    void aLinkMayAskForAViewOfItsPage() {
        assertEquals("../compare/a.html?only=added", SiteLayout.asking("../compare/a.html", "only", "added"));
        assertEquals("a.html?x=1&q=%D0%B0%20b#c", SiteLayout.asking("a.html?x=1#c", "q", "а b"));
    }

    @Test
    void linksAreRelativeAndEncodedAndStayInThePageWhereTheyCan() {
        EditionId lease = id("lease", "bg", "2021");
        SiteLayout layout = new SiteLayout(List.of(lease), Map.of());
        String page = layout.reader(lease);
        ClauseAddress block = new ClauseAddress(lease, ClausePath.parse("срок/5"));
        assertEquals("read/lease.bg-2021.html", page);
        assertEquals("#%D1%81%D1%80%D0%BE%D0%BA/5", layout.href(page, block));
        assertEquals("../read/lease.bg-2021.html#%D1%81%D1%80%D0%BE%D0%BA/5", layout.href("read/b.html", block));
        assertEquals("../index.html", SiteLayout.href(page, SiteLayout.INDEX));
        assertEquals("data/editions/lease.bg-2021.json", layout.editionData(lease));
    }

    @Test
    void aPlaceIsCalledByItsKeyAndKeepsItsOwnNames() {
        EditionId lease = id("lease", "en", "2025");
        ClauseAddress renumbered = address(lease, "use/13");
        ClauseAddress next = address(lease, "use/14");
        ClauseAddress rent = address(lease, "fees");
        SiteLayout layout = new SiteLayout(
                List.of(lease),
                Map.of(
                        renumbered,
                        key("use/14"),
                        next,
                        key("use/15"),
                        rent,
                        key("rent"),
                        address(lease, "charges"),
                        key("rent")));
        assertEquals("use/13", layout.anchor(renumbered), "its key is how this edition calls the next one");
        assertEquals("use/15", layout.anchor(next));
        assertEquals(List.of("use/14"), layout.aliases(next));
        assertEquals("rent", layout.anchor(rent));
        assertEquals(
                List.of("charges", "fees"),
                layout.aliases(rent).stream().sorted().toList());
    }

    @Test
    void aLongEditionIsReadOnSeveralPages() {
        EditionId lease = id("lease", "en", "2025");
        SiteLayout layout = new SiteLayout(
                List.of(lease), Map.of(), new SiteParts(Map.of(address(lease, "fees"), 2), Map.of(), Map.of()));
        assertEquals("../read/lease.en-2025~2.html#fees", layout.href("clauses/a.html", address(lease, "fees")));
        assertEquals("../read/lease.en-2025.html#use", layout.href("clauses/a.html", address(lease, "use")));
        assertEquals("#fees", layout.href(layout.reader(lease, 2), address(lease, "fees")));
        assertEquals(2, layout.readers(lease));
    }

    @Test
    void namesAreSafeOnEveryFileSystem() {
        EditionId device = id("con", "en", "1");
        EditionId lower = id("lease", "en", "1-rc");
        EditionId upper = id("lease", "en", "1-RC");
        SiteLayout layout = new SiteLayout(List.of(lower, upper, device), Map.of());
        assertEquals("read/con_.en-1.html", layout.reader(device));
        assertEquals("read/lease.en-1-RC.html", layout.reader(upper));
        assertEquals("read/lease.en-1-rc-2.html", layout.reader(lower));
    }

    @Test
    void aClausesPageRestsOnItsKeyAlone() {
        SiteLayout layout = new SiteLayout(List.of(), Map.of());
        Slug work = new Slug("lease");
        assertEquals("clauses/lease/spade.html", SiteLayout.clause(work, key("spade/3"), 1));
        assertEquals("clauses/lease/aux_.html", SiteLayout.clause(work, key("aux"), 1));
        assertEquals("#spade/3", layout.href("clauses/lease/spade.html", work, key("spade/3")));
        assertEquals(
                "../../clauses/lease/spade.html#spade/3", layout.href("clauses/lease/rent.html", work, key("spade/3")));
    }

    @Test
    void aPairsPagesAreNamedAfterBothEditions() {
        EditionId left = id("lease", "en", "2021");
        EditionId right = id("lease", "bg", "2021");
        SiteLayout layout = new SiteLayout(List.of(left, right), Map.of());
        assertEquals("parallel/lease.en-2021~lease.bg-2021.html", layout.parallel(left, right, 1));
        assertEquals("parallel/lease.en-2021~lease.bg-2021~2.html", layout.parallel(left, right, 2));
        assertEquals("links/lease.en-2021~lease.bg-2021.html", layout.links(left, right));
    }

    @Test
    void anAddressOutsideIsAsWrittenButForWhatNoAddressHolds() {
        assertEquals(
                "https://example.org/a%22b%3C?q=я&x=(1)#y",
                SiteLayout.outside("https://example.org/a\"b<?q=я&x=(1)#y"));
    }

    private static ClauseAddress address(EditionId edition, String path) {
        return new ClauseAddress(edition, ClausePath.parse(path));
    }

    private static ClauseKey key(String path) {
        return new ClauseKey(ClausePath.parse(path));
    }

    private static EditionId id(String work, String language, String version) {
        return new EditionId(new Slug(work), new Language(language), new Version(version));
    }
}
