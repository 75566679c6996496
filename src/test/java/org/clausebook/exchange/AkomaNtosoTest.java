package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.clausebook.BookBuild;
import org.clausebook.Editions;
import org.clausebook.Leases;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AkomaNtosoTest {

    @Test
    void theTreeOfClausesIsTheTreeOfElements() {
        Edition edition = Editions.edition("lease", "en", "2021-05-01", """
                # Lease
                By & between.
                ## Use
                1. *Garden.* See <#use/1|below>:
                - (a) trees
                | Tool | Fee |
                """);
        String akn = AkomaNtoso.write(Leases.of(edition).works().get(0), edition);
        assertEquals(
                """
                    <preface>
                      <p><docTitle eId="title_title">Lease</docTitle></p>
                    </preface>
                    <mainBody>
                      <paragraph eId="para_p1">
                        <content>
                          <p>By &amp; between.</p>
                        </content>
                      </paragraph>
                      <section eId="sec_use">
                        <heading>Use</heading>
                        <clause eId="sec_use__cl_1">
                          <num>1.</num>
                          <heading>Garden.</heading>
                          <intro>
                            <p>See <ref href="#sec_use__cl_1">below</ref>:</p>
                          </intro>
                          <point eId="sec_use__cl_1__point_a">
                            <num>(a)</num>
                            <content>
                              <p>trees</p>
                            </content>
                          </point>
                          <paragraph eId="sec_use__cl_1__para_p1">
                            <content>
                              <table>
                                <tr>
                                  <td>
                                    <p>Tool</p>
                                  </td>
                                  <td>
                                    <p>Fee</p>
                                  </td>
                                </tr>
                              </table>
                            </content>
                          </paragraph>
                        </clause>
                      </section>
                    </mainBody>
                """.indent(-4 + 4).stripTrailing(),
                akn.substring(akn.indexOf("    <preface>"), akn.indexOf("\n  </doc>")));
    }

    @Test
    void aTranslationNamesWhatItTranslates() {
        Edition english = Editions.edition("lease", "en", "2021-05-01", "# Lease\n1. Text.");
        Edition bulgarian = Editions.edition("lease", "bg", "2025", "# Наем\n1. Текст.");
        WorkEditions work = Leases.of(english, bulgarian).works().get(0);
        String akn = AkomaNtoso.write(work, bulgarian);
        assertTrue(akn.contains("<FRBRthis value=\"/akn/zz/doc/2021-05-01/lease\"/>"), akn);
        assertTrue(akn.contains("<FRBRthis value=\"/akn/zz/doc/2021-05-01/lease/bul@2025\"/>"), akn);
        assertTrue(akn.contains("<FRBRtranslation href=\"/akn/zz/doc/2021-05-01/lease/eng@2025\""), akn);
    }

    @Test
    void everyIdIsGivenOnceAndEveryInnerLinkHasOne() {
        for (WorkEditions work :
                BookBuild.build(Path.of("content")).value().book().works()) {
            for (Edition edition : work.editions()) {
                Document akn = Jsoup.parse(AkomaNtoso.write(work, edition), Parser.xmlParser());
                List<String> ids = akn.select("[eId]").eachAttr("eId");
                assertEquals(Set.copyOf(ids).size(), ids.size(), edition.id().toString());
                assertTrue(ids.size() >= edition.blocks().size(), edition.id() + " has " + ids.size());
                assertTrue(ids.containsAll(innerLinks(akn)), edition.id().toString());
            }
        }
    }

    private static List<String> innerLinks(Document akn) {
        return akn.select("[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .toList();
    }
}
