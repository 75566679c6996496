package org.clausebook.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.source.Checked;
import org.clausebook.source.SourceText;
import org.clausebook.source.Span;
import org.clausebook.text.ClauseAddress;

/** The file of declared links, and whether what it says can be true all at once. */
final class LinksReader {
    private static final List<String> KEYS = List.of("links");
    private static final List<String> LINK_KEYS = List.of("same", "not-same", "by", "on");

    private final YamlMap map;
    private final List<DeclaredLink> links = new ArrayList<>();

    private LinksReader(YamlMap map) {
        this.map = map;
    }

    static Checked<List<DeclaredLink>> read(SourceText file) {
        Checked<Optional<YamlMap>> yaml =
                Yaml.read(file, new Span(0, file.text().length()));
        if (yaml.value().isEmpty()) {
            return new Checked<>(List.of(), yaml.problems());
        }
        LinksReader reader = new LinksReader(yaml.value().get());
        reader.read();
        return new Checked<>(reader.links, reader.map.problems());
    }

    private void read() {
        map.allow(KEYS);
        for (YamlMap entry : map.maps("links")) {
            link(entry).ifPresent(this::add);
        }
        links.stream().filter(link -> link.kind() == DeclaredLink.Kind.NOT_SAME).forEach(this::contradict);
    }

    private Optional<DeclaredLink> link(YamlMap entry) {
        entry.allow(LINK_KEYS);
        if (entry.has("same") == entry.has("not-same")) {
            entry.error(
                    entry.place(),
                    "A link says either same or not-same",
                    "Write one of the two keys, and below it the two addresses");
            return Optional.empty();
        }
        DeclaredLink.Kind kind = entry.has("same") ? DeclaredLink.Kind.SAME : DeclaredLink.Kind.NOT_SAME;
        List<YamlMap.Text> texts = entry.texts(kind.toString());
        List<ClauseAddress> pair = texts.stream()
                .flatMap(text -> Addresses.address(entry, text).stream())
                .toList();
        Optional<YamlMap.Text> by = entry.required("by");
        Optional<LocalDate> on = date(entry);
        if (texts.size() != 2) {
            entry.error(entry.placeOf(kind.toString()), "A link has two addresses", "Write one below the other");
        }
        if (texts.size() != 2 || pair.size() != 2 || by.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeclaredLink(
                        kind, pair.get(0), pair.get(1), by.get().value(), on.get(), entry.placeOf(kind.toString())))
                .filter(link -> apart(link, texts.get(1)));
    }

    private boolean apart(DeclaredLink link, YamlMap.Text second) {
        boolean oneWork =
                link.left().edition().work().equals(link.right().edition().work());
        boolean oneEdition = link.left().edition().equals(link.right().edition());
        if (oneWork && !oneEdition) {
            return true;
        }
        map.error(
                second.place(),
                oneEdition
                        ? "Both addresses are of the edition " + link.left().edition()
                        : "The addresses are of two works",
                "Name two editions of one work");
        return false;
    }

    private static Optional<LocalDate> date(YamlMap entry) {
        Optional<YamlMap.Text> text = entry.required("on");
        try {
            return text.map(day -> LocalDate.parse(day.value()));
        } catch (DateTimeParseException wrong) {
            entry.error(entry.placeOf("on"), "This is no day", "Write year, month and day, such as 2025-04-25");
            return Optional.empty();
        }
    }

    private void add(DeclaredLink link) {
        Optional<DeclaredLink> earlier = links.stream()
                .filter(other -> other.kind() == link.kind() && other.joins(link.left(), link.right()))
                .findFirst();
        if (earlier.isPresent()) {
            map.error(
                    link.place(), "The same is already said at " + earlier.get().place(), "Delete one of the two");
        } else {
            links.add(link);
        }
    }

    /** Whether others say, one after the other, that the two are the same. */
    private void contradict(DeclaredLink apart) {
        List<DeclaredLink> chain = chain(apart.left(), apart.right());
        if (!chain.isEmpty()) {
            String places = String.join(
                    " and ", chain.stream().map(link -> link.place().toString()).toList());
            map.error(
                    apart.place(),
                    apart.left() + " and " + apart.right() + " are declared not the same here, and the same at "
                            + places,
                    "Delete the entry that is wrong");
        }
    }

    /** The fewest links by which one address is the same as the other; none where it is not. */
    private List<DeclaredLink> chain(ClauseAddress from, ClauseAddress to) {
        Map<ClauseAddress, DeclaredLink> cameBy = new HashMap<>();
        Deque<ClauseAddress> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty() && !cameBy.containsKey(to)) {
            ClauseAddress here = waiting.remove();
            for (DeclaredLink link : links) {
                boolean leads = link.kind() == DeclaredLink.Kind.SAME
                        && (link.left().equals(here) || link.right().equals(here));
                ClauseAddress there = other(link, here);
                if (leads && !there.equals(from) && cameBy.putIfAbsent(there, link) == null) {
                    waiting.add(there);
                }
            }
        }
        List<DeclaredLink> chain = new ArrayList<>();
        ClauseAddress at = to;
        for (DeclaredLink link = cameBy.get(at); link != null; link = cameBy.get(at)) {
            chain.add(link);
            at = other(link, at);
        }
        Collections.reverse(chain);
        return chain;
    }

    private static ClauseAddress other(DeclaredLink link, ClauseAddress address) {
        return link.left().equals(address) ? link.right() : link.left();
    }
}
