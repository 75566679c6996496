package org.clausebook.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.text.Language;
import org.clausebook.text.WordLists;

/** How a language speaks of products: read from the files beside this class, which say what each of their lists is for. */
final class Rules {
    /** Letters that words differ by rather than in; a shorter stem would make one word of two. */
    private static final int SHORTEST_STEM = 2;

    private final Map<String, List<String>> lists;
    private final List<List<String>> endings = new ArrayList<>();
    private final Set<String> beforeName;
    private final Set<String> polite;
    private final List<String> papers;
    private final Phrases except;
    private final Phrases notFor;
    private final Phrases holdsFor;
    private final Phrases useOf;
    private final Phrases connectors;

    private Rules(Language language) {
        lists = WordLists.of(Rules.class, language);
        for (String alternatives : list("endings")) {
            endings.add(List.of(alternatives.split(" = ", -1)).stream()
                    .map(ending -> ending.strip().substring(1))
                    .toList());
        }
        except = new Phrases(list("except"));
        notFor = new Phrases(list("not for"));
        holdsFor = new Phrases(list("for"));
        useOf = new Phrases(list("use of"));
        connectors = new Phrases(list("connector"));
        beforeName = words("before a name");
        polite = words("polite");
        papers = list("paper");
    }

    /** The rules of a language; those that hold for every language where it has none of its own. */
    static Rules of(Language language) {
        return new Rules(language);
    }

    private List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private Set<String> words(String name) {
        return list(name).stream().map(Token::lower).collect(Collectors.toSet());
    }

    /** What begins a list of exceptions. */
    Phrases except() {
        return except;
    }

    /** What says that something does not hold for what is named next. */
    Phrases notFor() {
        return notFor;
    }

    /** What says that something holds for what is named next. */
    Phrases holdsFor() {
        return holdsFor;
    }

    /** What says that something is said of how what is named next may be used. */
    Phrases useOf() {
        return useOf;
    }

    /** How many tokens stand between two names of a list: a comma, a conjunction, or both; 0 where it ends. */
    int gapAt(List<Token> tokens, int at) {
        int first = connectors.lengthAt(tokens, at);
        return first == 0 ? 0 : first + connectors.lengthAt(tokens, at + first);
    }

    /** Whether a word may stand before a name without parting it from what says what holds for it. */
    boolean mayStandBefore(Token word) {
        return beforeName.contains(word.form());
    }

    /** Whether a word has a capital out of politeness, and so makes no name. */
    boolean isPolite(Token word) {
        return polite.contains(word.form());
    }

    /**
     * Whether a name is a legal paper's: one of the words for such papers ends it, or stands before one that has no
     * capital, as in "Acme Privacy Policy" and "Acme Terms of Service", but not in "Acme Policy Manager".
     */
    boolean isPaper(List<Token> name) {
        for (int at = 0; at < name.size(); at++) {
            boolean ends = at + 1 == name.size() || !name.get(at + 1).hasCapital();
            if (ends && isPaper(name.get(at).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaper(String word) {
        return papers.stream()
                .anyMatch(paper -> paper.startsWith("*") ? word.endsWith(paper.substring(1)) : word.equals(paper));
    }

    /** Whether a capital marks a name. */
    boolean capitalsAreNames() {
        return list("capital nouns").isEmpty();
    }

    /** A lower-case word in all the forms that it may have, itself first. */
    Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>(Set.of(word));
        for (List<String> alternatives : endings) {
            for (String ending : alternatives) {
                if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                    String stem = word.substring(0, word.length() - ending.length());
                    alternatives.forEach(other -> forms.add(stem + other));
                }
            }
        }
        return forms;
    }
}
