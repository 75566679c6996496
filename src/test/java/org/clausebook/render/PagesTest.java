package org.clausebook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.Leases;
import org.clausebook.site.LinkCheck;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void draws() throws Exception {
        SiteLayout layout = new SiteLayout(
                Leases.book().editions().stream().map(Edition::id).toList());
        Checked<List<SiteFile>> drawn = Pages.draw(
                Leases.book(), layout, TemplateSet.read(List.of()).value(), new Language("en"));
        assertEquals(List.of(), drawn.problems());
        for (SiteFile f : drawn.value()) {
            Path p = Path.of("/tmp/lease-site").resolve(f.path());
            Files.createDirectories(p.getParent());
            Files.write(p, f.bytes());
        }
        assertEquals(List.of(), LinkCheck.check(drawn.value()));
    }
}
