package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Problem;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Edition;
import org.clausebook.text.EditionId;
import org.clausebook.text.Language;
import org.clausebook.text.Mark;
import org.clausebook.text.Slug;

/** What the reader's templates are given for an edition, or for a part of one that is read on several pages. */
final class ReaderView {
    /** To so many other editions every clause has a link of its own; more would drown the text. */
    private static final int PLACES = 4;

    /** Up to so many editions stand side by side in the bar, more in a list that opens. */
    private static final int SIDE_BY_SIDE = 4;

    /** A longer label stands above its text, not in the gutter. */
    private static final int GUTTER = 5;

    private final WorkEditions work;
    private final Edition edition;
    private final int part;
    private final List<Block> blocks;
    private final List<EditionLabel> labels;
    private final SiteLayout layout;
    private final Words words;
    private final ProductChips chips;
    private final String page;
    private final Outline outline;
    private final TermNotes notes;
    private final TextRuns runs;
    private final Badges badges;
    private final List<EditionLabel> near;
    private final Map<EditionLabel, ClausePath> lastThere = new IdentityHashMap<>();
    private final Set<Slug> named = new HashSet<>();
    private int lastPage;

    /** @param part the page of the edition, from 1 */
    ReaderView(
            WorkEditions work,
            Edition edition,
            int part,
            List<EditionLabel> labels,
            Badges badges,
            ProductChips chips,
            SiteLayout layout,
            Words words) {
        this.work = work;
        this.edition = edition;
        this.part = part;
        this.blocks = edition.blocks().stream()
                .filter(block -> layout.part(new ClauseAddress(edition.id(), block.path())) == part)
                .toList();
        this.labels = labels;
        this.layout = layout;
        this.words = words;
        this.chips = chips;
        this.page = layout.reader(edition.id(), part);
        this.outline = new Outline(edition);
        this.notes = new TermNotes(work, layout, page);
        this.runs = new TextRuns(
                edition, layout, page, Optional.of(new PointerLinks(work, edition, layout, words, page, notes)));
        List<Edition> nearest = work.nearest(edition, PLACES);
        this.badges = badges;
        this.near = labels.stream()
                .filter(label -> nearest.contains(label.edition()))
                .toList();
    }

    /** What was wrong with the text's links, once the view is made. */
    List<Problem> problems() {
        return runs.problems();
    }

    /** The way to what changed against the version before, else in the next one; none where there is no other. */
    private List<View> compared() {
        return badges.comparison(edition.id()).stream()
                .map(plan -> {
                    Column other = plan.right().edition().id().equals(edition.id()) ? plan.left() : plan.right();
                    String href = layout.comparison(
                            plan.left().edition().id(), plan.right().edition().id(), 1);
                    return new View()
                            .with("href", SiteLayout.href(page, href))
                            .with(
                                    "said",
                                    words.say(
                                            "compare-with-edition",
                                            other.label().text()));
                })
                .toList();
    }

    View view(PageView pages) {
        String label = labels.stream()
                .filter(any -> any.edition().id().equals(edition.id()))
                .map(EditionLabel::text)
                .findFirst()
                .orElseThrow();
        Language language = edition.id().language();
        boolean whole = layout.readers(edition.id()) == 1;
        String name = label + " · " + work.title();
        return pages.view(page, whole ? name : name + " · " + words.say("part", Integer.toString(part)))
                .with("label", label)
                .with(
                        "in-interface",
                        words.each(i -> inInterface(words.languages().get(i), language)))
                .with("absent-here", words.say("absent-here", label))
                .with("language", language.tag())
                .with("direction", PageView.direction(language.rightToLeft()))
                .with("work", work.title())
                .with("version", words.say("version", edition.id().version().label()))
                .with("counts", counts(edition, outline, words))
                .with("untitled", untitled())
                .with("in-parts", !whole)
                .with("part-said", "")
                .with("places", whole ? "" : words.shared(page, layout.readerPlaces(edition.id())))
                .with("parts", parts())
                .with("source-file", edition.origin().file())
                .with("source-checksum", edition.origin().sha256())
                .with("translation", edition.isTranslation())
                .with("unmarked", unmarked())
                .with("switch", switches())
                .with(
                        "currency",
                        badges.plan(edition.id())
                                .map(plan -> SiteLayout.href(page, layout.currency(edition.id(), 1)))
                                .orElse(""))
                .with("compared", compared())
                .with("contents", contents())
                .with("notes", notes.of(edition, blocks))
                .with("flow", flow());
    }

    /** The attributes, without quotes, of what the interface says within a text: none where both are in one language. */
    private static String inInterface(Language spoken, Language text) {
        String direction =
                spoken.rightToLeft() == text.rightToLeft() ? "" : " dir=" + PageView.direction(spoken.rightToLeft());
        return spoken.equals(text) ? "" : " lang=" + spoken.tag() + direction;
    }

    /** What it means that a clause of a translation has no mark. */
    private String unmarked() {
        return badges.plan(edition.id())
                .map(plan -> words.say("unmarked", plan.newest().label().text()))
                .orElse("");
    }

    /** The title from the front matter where the text on this page has none. */
    private String untitled() {
        boolean titled = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        return titled ? "" : edition.title();
    }

    private List<View> parts() {
        return PartLinks.of(
                layout.readers(edition.id()),
                part,
                words,
                i -> new View()
                        .with("href", SiteLayout.href(page, layout.reader(edition.id(), i)))
                        .with("language", edition.id().language().tag())
                        .with("from", outline.name(first(i))));
    }

    private Block first(int page) {
        return edition.blocks().stream()
                .filter(block -> layout.part(address(block)) == page)
                .findFirst()
                .orElseThrow();
    }

    /** The numbers of clauses, sections and pages in words, without those that are unknown or none. */
    static String counts(Edition edition, Outline outline, Words words) {
        List<String> counts = new ArrayList<>();
        counts.add(words.count("clauses", outline.clauses().size()));
        if (outline.sections() > 0) {
            counts.add(words.count("sections", outline.sections()));
        }
        if (edition.pages() > 0) {
            counts.add(words.count("pages", edition.pages()));
        }
        return String.join(", ", counts);
    }

    private View switches() {
        List<View> editions = labels.stream()
                .map(label -> label.view(begins(label), label.edition().id().equals(edition.id()))
                        .with("kept", isAligned() && near.contains(label)))
                .toList();
        List<View> missing = work.languages().stream()
                .filter(language -> labels.stream()
                        .noneMatch(label -> label.edition().id().language().equals(language)
                                && label.edition()
                                        .id()
                                        .version()
                                        .equals(edition.id().version())))
                .map(language -> new View()
                        .with(
                                "name",
                                language.ownName() + " "
                                        + edition.id().version().year())
                        .with("language", language.tag()))
                .toList();
        boolean many = editions.size() > SIDE_BY_SIDE;
        return new View().with("editions", editions).with("many", many).with("missing", missing);
    }

    /** Where an edition is read: of one that is read on several pages, where it has what this page begins with. */
    private String begins(EditionLabel label) {
        EditionId id = label.edition().id();
        int there = blocks.stream()
                .flatMap(block -> work.counterparts(edition, block, label.edition()).stream())
                .findFirst()
                .map(path -> layout.part(new ClauseAddress(id, path)))
                .orElse(1);
        return SiteLayout.href(page, layout.reader(id, id.equals(edition.id()) ? part : there));
    }

    private List<View> contents() {
        return outline.lines().stream()
                .filter(line -> layout.part(address(line.block())) == part)
                .map(line -> new View()
                        .with("label", line.label())
                        .with("level", Math.min(line.level(), 4))
                        .with("group", line.block().kind() == Block.Kind.GROUP)
                        .with("href", layout.href(page, address(line.block()))))
                .toList();
    }

    private List<View> flow() {
        List<View> flow = new ArrayList<>();
        ClauseViews clauses = new ClauseViews(layout, edition.id(), outline, runs);
        for (Block block : blocks) {
            if (block.kind().isHeading()) {
                clauses.endTable();
                named.clear();
                flow.add(new View().with("part", heading(block)).without("clause"));
            } else if (outline.isHead(block) && !clauses.continuesTable(block)) {
                flow.add(new View().without("part").with("clause", clause(block, clauses.start(block))));
            } else {
                clauses.add(block);
            }
        }
        return flow;
    }

    private View heading(Block block) {
        return placed(block)
                .with("title", block.kind() == Block.Kind.TITLE)
                .with("group", block.kind() == Block.Kind.GROUP)
                .with("heading-level", block.kind() == Block.Kind.TITLE ? 1 : level(outline.depth(block)))
                .with("number", block.number());
    }

    private View clause(Block block, List<View> blocks) {
        String number = block.number();
        return placed(block)
                .indented(Math.min(outline.indent(block), 4))
                .with("heading-level", level(outline.depth(block) + 1))
                .with("number", number.isEmpty() ? "§" : number)
                .with("signed", number.isEmpty())
                .with("long", number.length() > GUTTER)
                .with("blocks", blocks);
    }

    /** What headings and clauses have in common. */
    private View placed(Block block) {
        return new View()
                .with("anchor", layout.anchor(address(block)))
                .with("aliases", View.named(layout.aliases(address(block))))
                .with("href", layout.href(page, address(block)))
                .with("any-heading", !block.heading().isEmpty())
                .with("heading", runs.of(block, Mark.Field.HEADING))
                .with("side", side(block));
    }

    /** What stands beside a block: only what the reader could not guess, for it stands there hundreds of times. */
    private View side(Block block) {
        List<View> absences = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (EditionLabel label : near) {
            Optional<ClausePath> there =
                    work.counterparts(edition, block, label.edition()).stream().findFirst();
            there.ifPresent(path -> lastThere.put(label, path));
            if (there.isEmpty() && isAligned()) {
                absences.add(label.view(href(label), false));
            } else if (there.isPresent() && isCalledOtherwise(block, label, there.get())) {
                elsewhere.add(href(label));
            }
        }
        boolean turned = block.page() != lastPage && block.page() != 0;
        lastPage = block.page();
        return new View()
                .with("badges", badges.of(edition, block, page))
                .with("page", turned ? words.say("source-page", Integer.toString(block.page())) : "")
                .with("passport", passport(block))
                .with("named", words.say(block.kind().isHeading() ? "of-product" : "names-products"))
                .with("products", chips.of(block, page, named))
                .with("elsewhere", elsewhere(elsewhere))
                .with("any-absence", !absences.isEmpty())
                .with("absences", absences);
    }

    /** The other places of a block, apart by spaces; their name alone where it is the same in every edition near. */
    private String elsewhere(List<String> places) {
        Set<String> names = places.stream()
                .map(place -> place.substring(place.indexOf('#')))
                .collect(Collectors.toSet());
        return places.size() == near.size() && names.size() == 1
                ? names.iterator().next()
                : String.join(" ", places);
    }

    private boolean isCalledOtherwise(Block block, EditionLabel label, ClausePath there) {
        ClauseAddress other = new ClauseAddress(label.edition().id(), there);
        return !layout.anchor(other).equals(layout.anchor(address(block)));
    }

    /** The place in another edition of what was last found there, or its beginning. */
    private String href(EditionLabel label) {
        EditionId there = label.edition().id();
        ClausePath path = lastThere.get(label);
        return path == null
                ? SiteLayout.href(page, layout.reader(there))
                : layout.href(page, new ClauseAddress(there, path));
    }

    private boolean isAligned() {
        return !work.alignments().isEmpty();
    }

    private String passport(Block block) {
        return work.key(edition, block)
                .filter(key -> outline.isHead(block))
                .map(key -> layout.href(page, work.id(), key))
                .orElse("");
    }

    private ClauseAddress address(Block block) {
        return new ClauseAddress(edition.id(), block.path());
    }

    private static int level(int depth) {
        return Math.min(depth + 1, 6);
    }
}
