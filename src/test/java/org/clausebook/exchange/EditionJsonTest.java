package org.clausebook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.clausebook.Editions;
import org.clausebook.book.Book;
import org.clausebook.book.Facts;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;
import org.clausebook.text.Slug;
import org.junit.jupiter.api.Test;

class EditionJsonTest {
    private static final Edition LEASE = Editions.edition("lease", "en", "2021-05-01", """
            # Garden lease
            @3
            *Use, see www.example.org.* Read <https://example.org/r|the "rules">.
            """);

    @Test
    void writesEveryFieldOfABlock() {
        assertEquals("""
                {
                  "schema": "clausebook/edition/1",
                  "source": "lease.en-2021-05-01.txt",
                  "work": "lease",
                  "language": "en",
                  "version": "2021-05-01",
                  "clauses": [
                    {
                      "id": "title",
                      "parent": null,
                      "kind": "title",
                      "number": null,
                      "heading": "Garden lease",
                      "text": "",
                      "page": null,
                      "links": []
                    },
                    {
                      "id": "use-see-www-example-org",
                      "parent": null,
                      "kind": "clause",
                      "number": null,
                      "heading": "Use, see www.example.org.",
                      "text": "Read the \\"rules\\".",
                      "page": 3,
                      "links": [
                        {
                          "field": "heading",
                          "span": [9, 24],
                          "href": "http://www.example.org"
                        },
                        {
                          "span": [5, 16],
                          "href": "https://example.org/r"
                        }
                      ]
                    }
                  ]
                }
                """, EditionJson.write(LEASE, Map.of(), Facts.NONE));
    }

    @Test
    void addsTheFurnitureOfAnIngestedFile() {
        String json = EditionJson.write(LEASE, List.of(new EditionJson.Furniture("page-number", 0, 12, "- 3 -")));
        assertEquals("""
                  "furniture": [
                    {
                      "kind": "page-number",
                      "page": null,
                      "line": 12,
                      "text": "- 3 -"
                    }
                  ]
                }
                """, json.substring(json.indexOf("  \"furniture\"")));
    }

    @Test
    void writesTheCollectionWithItsCounts() {
        Book book = new Book(
                "Leases",
                "",
                List.of(WorkEditions.unaligned(new Slug("lease"), "Garden lease", new Language("en"), List.of(LEASE))));
        assertEquals("""
                {
                  "schema": "clausebook/collection/1",
                  "title": "Leases",
                  "notice": null,
                  "works": [
                    {
                      "id": "lease",
                      "title": "Garden lease",
                      "language": "en",
                      "editions": [
                        "lease.en-2021-05-01"
                      ]
                    }
                  ],
                  "editions": [
                    {
                      "id": "lease.en-2021-05-01",
                      "work": "lease",
                      "language": "en",
                      "version": "2021-05-01",
                      "title": "Garden lease",
                      "translationOf": null,
                      "file": "en-2021-05-01.md",
                      "counts": {
                        "clauses": 1,
                        "sections": 0,
                        "blocks": 2,
                        "pages": 1
                      }
                    }
                  ]
                }
                """, CollectionJson.write(book, "lease"));
    }
}
