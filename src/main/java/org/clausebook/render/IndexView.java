package org.clausebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.align.Alignment;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Currency.Amount;
import org.clausebook.diff.Currency.State;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Version;

/** What the templates are given of the page where works have their place: the first, or one of a work's own. */
final class IndexView {
    /** The contents of all works weigh no more on the page, in bytes; of longer ones the rest is counted. */
    private static final int CONTENTS = 200_000;

    /** What a line of them weighs besides its words, and a mark of its strip. */
    private static final int LINE = 260;

    private static final int MARK = 26;

    private final Book book;
    private final SiteLayout layout;
    private final Words words;
    private final PageView pages;
    private final String page;

    IndexView(Book book, SiteLayout layout, Words words, PageView pages, String page) {
        this.book = book;
        this.layout = layout;
        this.words = words;
        this.pages = pages;
        this.page = page;
    }

    /** @param works what {@link #work} gives of each */
    View view(List<View> works) {
        return pages.view(page, "")
                .with("comparing", true)
                .with("title", book.title())
                .with("any-product", false)
                .with("lede", book.editions().isEmpty() ? "" : lede())
                .with("empty", book.editions().isEmpty())
                .with("several", works.size() > 1)
                .with("works", works);
    }

    private String lede() {
        int clauses = book.editions().stream()
                .mapToInt(edition -> edition.clauses().size())
                .sum();
        int languages = (int) book.works().stream()
                .flatMap(work -> work.languages().stream())
                .distinct()
                .count();
        return words.say(
                "lede",
                words.count("editions", book.editions().size()),
                words.count("languages", languages),
                words.count("clauses", clauses));
    }

    /** The last step of the original; empty where there is only one version. */
    private static Optional<ComparePlan> latest(WorkEditions work, List<ComparePlan> plans) {
        return work.editions().stream()
                .filter(edition -> edition.id().language().equals(work.language()))
                .findFirst()
                .flatMap(newest -> plans.stream()
                        .filter(plan -> plan.right().edition().id().equals(newest.id()))
                        .max(Comparator.comparing(
                                plan -> plan.left().edition().id().version())));
    }

    /**
     * What the page shows of a work.
     *
     * @param compared its comparisons
     * @param ordinal the how-manieth work it is, from 1
     */
    View work(WorkEditions work, List<ComparePlan> compared, int ordinal) {
        Optional<ComparePlan> latest = latest(work, compared);
        List<EditionLabel> labels = EditionLabel.of(work);
        Map<ClausePath, View> strips = latest.map(plan -> new ChangeMap(plan, new ChangeWords(words), words).strips())
                .orElse(Map.of());
        View view = new View();
        latest.map(plan -> new ChangeSummary(plan, layout, words, page).view())
                .ifPresentOrElse(summary -> view.with("summary", summary), () -> view.without("summary"));
        Contents contents = contents(work, strips);
        return view.with("title", work.title())
                .with("language", work.language().tag())
                .with("direction", PageView.direction(work.language().rightToLeft()))
                .with("anchor", "_work-" + ordinal)
                .with("none", work.editions().isEmpty())
                .with(
                        "versions",
                        work.versions().stream()
                                .map(version -> new View().with("version", words.say("version", version.label())))
                                .toList())
                .with(
                        "rows",
                        work.languages().stream()
                                .map(language -> row(work, language, labels))
                                .toList())
                .with("contents", contents.parts)
                .with(
                        "glossary",
                        work.hasTerms() && book.works().size() > 1 && !WorkHome.isNeeded(book)
                                ? SiteLayout.href(page, SiteLayout.glossary(work.id()))
                                : "")
                .with("more-contents", contents.left == 0 ? "" : words.count("more", contents.left))
                .with(
                        "all-headings",
                        SiteLayout.href(
                                page, WorkHome.isNeeded(book) ? SiteLayout.headings(work.id()) : SiteLayout.HEADINGS));
    }

    private View row(WorkEditions work, Language language, List<EditionLabel> labels) {
        List<View> cells = new ArrayList<>();
        for (Version version : work.versions()) {
            cells.add(cell(work, new EditionId(work.id(), language, version), labels));
        }
        return new View()
                .with("name", language.ownName())
                .with("language", language.tag())
                .with("note", words.say(language.equals(work.language()) ? "original" : "translation"))
                .with("cells", cells);
    }

    private View cell(WorkEditions work, EditionId id, List<EditionLabel> labels) {
        for (EditionLabel label : labels) {
            if (label.edition().id().equals(id)) {
                return label.view(SiteLayout.href(page, layout.reader(id)), false)
                        .with("there", true)
                        .with("findings", findings(work, id))
                        .with("counts", ReaderView.counts(label.edition(), new Outline(label.edition()), words));
            }
        }
        return new View().with("there", false).with("currency", left(work, id));
    }

    /** What a reviewer should look at in a translation that was held against its source. */
    private List<View> findings(WorkEditions work, EditionId translation) {
        return work.alignments().stream()
                .filter(made -> made.kind() == Alignment.Kind.TRANSLATION
                        && made.right().id().equals(translation))
                .map(made -> made.left().id())
                .map(source -> new View()
                        .with("href", SiteLayout.href(page, layout.findings(source, translation, 1)))
                        .with(
                                "label",
                                words.count(
                                        "findings",
                                        FindingViews.ofPair(work.facts().findings(), source, translation)
                                                .size())))
                .toList();
    }

    /** What a translator who would make a missing edition needs to know: how much there is to do. */
    private List<View> left(WorkEditions work, EditionId missing) {
        return work.facts().currency().values().stream()
                .filter(currency -> currency.translation().id().language().equals(missing.language())
                        && currency.newest().id().version().equals(missing.version()))
                .max(Comparator.comparing(currency -> currency.translation().id()))
                .map(currency -> {
                    Map<State, Amount> amounts = currency.amounts();
                    return new View()
                            .with(
                                    "href",
                                    SiteLayout.href(
                                            page,
                                            layout.currency(
                                                    currency.translation().id(), 1)))
                            .with(
                                    "label",
                                    words.say(
                                            "carried-over",
                                            count(amounts, State.CURRENT),
                                            count(amounts, State.STALE),
                                            count(amounts, State.UNTRANSLATED)));
                })
                .stream()
                .toList();
    }

    private static String count(Map<State, Amount> amounts, State state) {
        return Optional.ofNullable(amounts.get(state))
                .map(amount -> Integer.toString(amount.words()))
                .orElse("0");
    }

    /**
     * A work's contents: those of the newest edition in the language of the original, or else of the newest.
     *
     * @param left how many lines more there are
     */
    private record Contents(List<View> parts, int left) {}

    private Contents contents(WorkEditions work, Map<ClausePath, View> strips) {
        List<View> parts = new ArrayList<>();
        if (work.editions().isEmpty()) {
            return new Contents(parts, 0);
        }
        Edition shown = work.editions().stream()
                .filter(edition -> edition.id().language().equals(work.language()))
                .findFirst()
                .orElse(work.editions().get(0));
        Outline outline = new Outline(shown);
        List<View> lines = new ArrayList<>();
        boolean grouped = outline.lines().stream().anyMatch(line -> line.block().kind() == Block.Kind.GROUP);
        String heading = grouped ? words.say("general-terms") : "";
        String href = "";
        List<Outline.Line> some = Parts.cut(outline.lines(), line -> weight(line, strips), any -> false, room(), room())
                .get(0);
        for (Outline.Line line : some) {
            String to =
                    layout.href(page, new ClauseAddress(shown.id(), line.block().path()));
            boolean group = line.block().kind() == Block.Kind.GROUP;
            if (group) {
                part(parts, shown, heading, href, lines);
                lines = new ArrayList<>();
                heading = line.label();
                href = to;
            } else {
                lines.add(line(line, outline, to, strips));
            }
        }
        part(parts, shown, heading, href, lines);
        return new Contents(parts, outline.lines().size() - some.size());
    }

    private int room() {
        return CONTENTS
                / (WorkHome.isNeeded(book) ? 1 : Math.max(1, book.works().size()));
    }

    private static int weight(Outline.Line line, Map<ClausePath, View> strips) {
        View strip = strips.get(line.block().path());
        int marks = strip != null && strip.value("marks") instanceof List<?> all ? all.size() : 0;
        return LINE + MARK * marks + 2 * line.block().path().toString().length() + Column.bytes(line.label());
    }

    private static void part(List<View> parts, Edition shown, String heading, String href, List<View> lines) {
        if (!href.isEmpty() || !lines.isEmpty()) {
            parts.add(new View()
                    .with("heading", heading)
                    .with("href", href)
                    .with("language", shown.id().language().tag())
                    .with("direction", PageView.direction(shown.id().language().rightToLeft()))
                    .with("lines", lines));
        }
    }

    private View line(Outline.Line line, Outline outline, String href, Map<ClausePath, View> strips) {
        boolean section = line.block().kind() == Block.Kind.SECTION;
        View strip = strips.get(line.block().path());
        View view = strip == null ? new View().without("strip") : new View().with("strip", strip);
        return view.with("label", line.label())
                .with("href", href)
                .with("count", section ? words.count("clauses", outline.clausesBelow(line.block())) : "");
    }
}
