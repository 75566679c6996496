package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** Tests of a site in a browser: after each nothing was logged nor asked for outside, and the last closes the browser. */
abstract class SiteTest {
    static SiteBrowser site;

    @AfterAll
    static void close() {
        site.close();
    }

    @AfterEach
    void nothingWasLoggedAndNothingAskedForOutside() {
        assertEquals(List.of(), site.noise());
    }
}
