package org.clausebook.exchange;

import java.nio.file.Path;
import org.clausebook.BookBuild;
import org.clausebook.Leases;
import org.clausebook.Schemas;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.text.Edition;
import org.junit.jupiter.api.Test;

/**
 * Every edition of the bundled and of an invented collection against the standard's own schema, which is not handed on with
 * this program: {@code mvn test -Dtest=AkomaNtosoValidity -Dclausebook.akn.schema=/path/of/akomantoso30.xsd}.
 */
class AkomaNtosoValidity {
    private static final String SCHEMA = System.getProperty("clausebook.akn.schema", "akomantoso30.xsd");

    @Test
    void everyEditionIsValid() throws Exception {
        check(BookBuild.build(Path.of("content")).value().book());
        check(Leases.book());
    }

    private static void check(Book book) throws Exception {
        for (WorkEditions work : book.works()) {
            for (Edition edition : work.editions()) {
                Schemas.validate(SCHEMA, AkomaNtoso.write(work, edition));
            }
        }
    }
}
