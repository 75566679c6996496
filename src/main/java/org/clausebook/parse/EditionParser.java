package org.clausebook.parse;

import java.util.List;
import java.util.Optional;
import org.clausebook.content.FrontMatter;
import org.clausebook.source.Checked;
import org.clausebook.source.Problem;
import org.clausebook.source.SourceText;
import org.clausebook.text.Block;
import org.clausebook.text.Edition;
import org.clausebook.text.Language;

/** Our Markdown to an edition. The dialect is {@code content/FORMAT.md}. */
public final class EditionParser {
    private EditionParser() {}

    /** Whether a Markdown file is in our dialect: its front matter names work, language and version. */
    public static boolean isEdition(String markdown) {
        return FrontMatter.namesEdition(new SourceText("", markdown));
    }

    /**
     * What of a text is too large to be read from our Markdown, so that a draft need not be written to learn it.
     *
     * @param text a text of one paragraph
     * @return the first error, placed in the text; none where it can be read
     */
    public static List<Problem> tooLarge(SourceText text) {
        Problems problems = new Problems(text);
        Bounds.hold(text, problems);
        return problems.found();
    }

    /**
     * Reads one file. LF, CRLF and CR line ends and a byte order mark make no difference.
     *
     * @param markdown the whole file; the blocks' spans are into it
     * @return empty where the front matter or the size of something forbids reading; else the edition with what could
     *     be read, and an error for each thing that the dialect does not have
     */
    public static Checked<Optional<Edition>> parse(SourceText markdown) {
        Problems problems = new Problems(markdown);
        if (!Bounds.hold(markdown, problems) || !Openings.hold(markdown, problems) || !isText(markdown, problems)) {
            return new Checked<>(Optional.empty(), problems.found());
        }
        Checked<Optional<FrontMatter>> front = FrontMatter.read(markdown);
        problems.addAll(front.problems());
        int body = FrontMatter.bodyStart(markdown);
        List<Entry> entries = BlockReader.read(Markdown.parse(markdown.text(), body), problems);
        Checked<List<Block>> blocks = Addressing.address(entries, markdown);
        problems.addAll(blocks.problems());
        Optional<Edition> edition = front.value().map(matter -> edition(matter, markdown.name(), blocks.value()));
        return new Checked<>(edition, problems.found());
    }

    /** CommonMark puts another character in the place of U+0000, so what was read would not be what is written. */
    private static boolean isText(SourceText file, Problems problems) {
        int zero = file.text().indexOf('\0');
        if (zero >= 0) {
            problems.error(zero, "The character U+0000, which no text has", "Delete it");
        }
        return zero < 0;
    }

    private static Edition edition(FrontMatter front, String file, List<Block> blocks) {
        Language source = front.translationOf().isEmpty() ? front.language() : new Language(front.translationOf());
        return new Edition(front.id(), front.title(), source, front.origin(), file, blocks);
    }
}
