package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchCommandTest {
    @Test
    void programsAreToldTheIdsOfEditionsAndPeopleTheirNames() throws IOException {
        Ran json = Ran.clausebook("search", "affiliated companies", "content", "--own-language", "--format", "json");
        assertEquals(0, json.code(), json.err());
        JsonNode hit = new ObjectMapper().readTree(json.out()).path("hits").path(0);
        assertEquals("eula.en-20250425", hit.path("edition").asText());
        assertEquals("English 2025", hit.path("label").asText());
        assertEquals(List.of("eula.en-20250425", "eula.en-20210429"), texts(hit.path("editions")));
        assertEquals(List.of("English 2025", "English 2021"), texts(hit.path("labels")));

        Ran text = Ran.clausebook("search", "affiliated companies", "content", "--own-language");
        assertTrue(text.out().contains("\n  English 2025, English 2021\n"), text.out());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
