package org.clausebook.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.source.Checked;
import org.clausebook.source.ProblemText;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Mark;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code content/FORMAT.md}, in both directions. */
class FormatTest {
    private static final Path FORMAT = Path.of("content/FORMAT.md");
    private static final boolean REWRITE = Boolean.getBoolean("clausebook.rewrite");
    private static final String FENCE = "````";
    private static final String FRONT = "---\nwork: w\nlanguage: en\nversion: 1\ntitle: T\n---\n";

    private record Example(String name, String info, String markdown, String expected) {}

    @TestFactory
    Stream<DynamicTest> every_example() throws IOException {
        if (REWRITE) {
            rewrite();
        }
        return examples(Files.readString(FORMAT)).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(Example example) {
        assertEquals(example.expected(), answer(example));
        if (!example.info().equals("markdown refused")) {
            String written =
                    EditionWriter.write(parse(example.markdown()).value().orElseThrow());
            assertEquals(example.info().equals("markdown"), written.equals(FRONT + "\n" + example.markdown()), written);
            Edition again =
                    EditionParser.parse(new SourceText("", written)).value().orElseThrow();
            assertEquals(example.expected(), shown(again));
        }
    }

    private static String answer(Example example) {
        Checked<Optional<Edition>> checked = parse(example.markdown());
        if (example.info().equals("markdown refused")) {
            return ProblemText.render(checked.problems());
        }
        return ProblemText.render(checked.problems()) + shown(checked.value().orElseThrow());
    }

    private static Checked<Optional<Edition>> parse(String markdown) {
        String file = FRONT + "\n" + markdown;
        return EditionParser.parse(new SourceText("terms.md", file));
    }

    private static String shown(Edition edition) {
        return edition.blocks().stream().map(FormatTest::shown).collect(Collectors.joining());
    }

    private static String shown(Block block) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT);
        String page = block.page() > 0 ? " | page " + block.page() : "";
        String line = kind + " " + block.path() + " | " + block.number() + " | " + block.heading() + " | "
                + block.text() + page;
        return line.stripTrailing() + "\n"
                + block.marks().stream().map(mark -> shown(block, mark)).collect(Collectors.joining());
    }

    private static String shown(Block block, Mark mark) {
        String field = mark.field() == Mark.Field.TEXT ? block.text() : block.heading();
        String line = "    " + mark.kind().name().toLowerCase(Locale.ROOT) + " \""
                + mark.span().of(field) + "\" " + mark.href();
        return line.stripTrailing() + "\n";
    }

    private static List<Example> examples(String format) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        int ordinal = 0;
        String info = "";
        StringBuilder inside = new StringBuilder();
        String markdown = "";
        String markdownInfo = "";
        for (String line : format.lines().toList()) {
            if (info.isEmpty() && line.startsWith("## ")) {
                heading = line.substring(3);
                ordinal = 0;
            } else if (info.isEmpty() && line.startsWith(FENCE)) {
                info = line.substring(FENCE.length());
                inside.setLength(0);
            } else if (!info.isEmpty() && line.equals(FENCE)) {
                if (info.startsWith("markdown")) {
                    markdown = inside.toString();
                    markdownInfo = info;
                } else {
                    examples.add(new Example(heading + " " + ++ordinal, markdownInfo, markdown, inside.toString()));
                }
                info = "";
            } else {
                inside.append(line).append('\n');
            }
        }
        return examples;
    }

    /** Fills in every example's second part anew; to be read before it is kept. */
    private static void rewrite() throws IOException {
        String format = Files.readString(FORMAT);
        StringBuilder out = new StringBuilder();
        int next = 0;
        List<Example> examples = examples(format);
        boolean skipping = false;
        for (String line : format.lines().toList()) {
            boolean starts = line.equals(FENCE + "clauses") || line.equals(FENCE + "problem");
            if (skipping && line.equals(FENCE)) {
                skipping = false;
            }
            if (!skipping) {
                out.append(line).append('\n');
            }
            if (starts) {
                out.append(answer(examples.get(next++)));
                skipping = true;
            }
        }
        Files.writeString(FORMAT, out);
    }
}
