package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQualityTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "bg"})
    void inflectedWordsAreFound(String language) {
        SearchQuality.Measure all = SearchQuality.all(SearchQuality.measure(language));
        assertTrue(all.recall() >= 0.98 && all.precision() >= 0.95, SearchQuality::report);
    }
}
