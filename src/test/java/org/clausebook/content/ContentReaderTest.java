package org.clausebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    private static final String TERMS = """
            title: Our terms
            works:
              - id: terms
                title: Terms
                language: en
            """;

    @TempDir
    private Path folder;

    @Test
    void a_work_without_a_list_has_all_markdown_files_of_its_folder_in_name_order() throws IOException {
        write("clausebook.yaml", """
                title: Our terms
                notice: "Texts: © Example"
                works:
                  - id: terms
                    title: Terms
                    language: no
                """);
        for (String name : List.of("c", "a", "b")) {
            write("terms/" + name + ".md", edition("terms", name));
        }
        write("terms/source.txt", "not Markdown");
        Checked<Content> content = ContentReader.read(folder);
        assertEquals(List.of(), content.problems());
        Collection collection = content.value().collection();
        assertEquals("Our terms", collection.title());
        assertEquals("Texts: © Example", collection.notice());
        Work work = collection.works().get(0);
        assertEquals("no", work.language().tag());
        assertEquals(List.of("terms/a.md", "terms/b.md", "terms/c.md"), work.editions());
        assertEquals(
                List.of(folder + "/terms/a.md", folder + "/terms/b.md", folder + "/terms/c.md"),
                content.value().editionFiles().stream().map(SourceText::name).toList());
    }

    @Test
    void a_source_that_is_markdown_is_no_edition() throws IOException {
        write("clausebook.yaml", TERMS);
        String named = "source:\n  file: terms.md\n  sha256: " + "0".repeat(64) + "\ntitle: T";
        write("terms/en-1.md", edition("terms", "1").replace("title: T", named));
        write("terms/terms.md", "# Terms of another kind\n");
        Checked<Content> content = ContentReader.read(folder);
        assertEquals(List.of(), content.problems());
        assertEquals(
                List.of("terms/en-1.md"),
                content.value().collection().works().get(0).editions());
    }

    @Test
    void a_list_keeps_its_own_order() throws IOException {
        write("clausebook.yaml", """
                title: Our terms
                works:
                  - id: terms
                    title: Terms
                    language: en
                    editions: [elsewhere/b.md, terms/a.md]
                """);
        write("terms/a.md", edition("terms", "a"));
        write("terms/unlisted.md", edition("terms", "unlisted"));
        write("elsewhere/b.md", edition("terms", "b"));
        Checked<Content> content = ContentReader.read(folder);
        assertEquals(List.of(), content.problems());
        Work work = content.value().collection().works().get(0);
        assertEquals(List.of("elsewhere/b.md", "terms/a.md"), work.editions());
        assertEquals("", content.value().collection().notice());
    }

    @Test
    void a_work_that_lies_ready_and_is_not_named_is_told() throws IOException {
        write("clausebook.yaml", TERMS);
        write("terms/a.md", edition("terms", "a"));
        write("annex/a.md", edition("annex", "a"));
        write("annex/b.md", edition("annex", "b"));
        write("notes/a.md", edition("terms", "a"));
        assertEquals(
                List.of(Problem.warning(
                        Place.ofFile(folder + "/clausebook.yaml"),
                        "The work annex, whose editions lie in the folder of that name, is not named",
                        "Write below works: - id: annex and its title: and language:, or delete the folder")),
                ContentReader.read(folder).problems());
    }

    private static String edition(String work, String version) {
        return "---\nwork: " + work + "\nlanguage: en\nversion: " + version + "\ntitle: T\n---\n\n# T\n";
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
