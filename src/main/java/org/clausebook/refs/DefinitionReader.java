package org.clausebook.refs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.refs.Definition.Way;
import org.clausebook.source.Span;
import org.clausebook.text.Block;
import org.clausebook.text.Mark;

/** Finds the definitions in one field of a block. */
final class DefinitionReader {
    /** No term has more words; what is longer is a text in bold. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST_TERM = 8;
    private static final int MOST_NAMES = 12;
    private static final int MOST_LEADS = 6;
    private static final int LONGEST_PREFACE = 10;
    private static final int FEWEST_EXPANDED = 3;
    private static final int SHORTEST_WORD = 5;
    private static final String SENTENCE_MARKS = ",.;:”\"";

    private final Vocabulary words;
    private final Block block;
    private final Mark.Field field;
    private final Tokens tokens;
    private final Map<Integer, Quotation> quotations;
    private final List<Definition> found = new ArrayList<>();

    DefinitionReader(Vocabulary words, Block block, Mark.Field field) {
        this.words = words;
        this.block = block;
        this.field = field;
        this.tokens = words.tokens(block.in(field));
        this.quotations = Quotation.all(tokens);
    }

    /**
     * The definitions, in order.
     *
     * @param glossary whether the block stands where each defines what it begins with
     */
    List<Definition> read(boolean glossary) {
        if (glossary) {
            entry();
        }
        int at = 0;
        while (at < tokens.size()) {
            int past = tokens.get(at).is("(") ? bracket(at) : quotations.containsKey(at) ? plain(at) : at;
            at = Math.max(at + 1, past);
        }
        return found;
    }

    /** A paragraph of a glossary: its run-in heading, its bold beginning or the quotation it begins with. */
    private void entry() {
        if (field == Mark.Field.HEADING && block.kind() == Block.Kind.CLAUSE && tokens.size() > 0) {
            int to = tokens.size();
            while (to > 1 && tokens.get(to - 1).kind() == Token.Kind.MARK) {
                to--;
            }
            add(
                    quotations.containsKey(0) ? 1 : 0,
                    quotations.containsKey(0) ? quotation(0).last(tokens) : to,
                    "");
        } else if (field == Mark.Field.TEXT && quotations.containsKey(0)) {
            names(0).forEach(name -> add(name, ""));
        } else if (field == Mark.Field.TEXT) {
            block.marks().stream()
                    .filter(mark -> mark.kind() == Mark.Kind.STRONG && mark.field() == field)
                    .filter(mark -> mark.span().start() == 0)
                    .findFirst()
                    .ifPresent(mark -> add(0, tokens.at(mark.span().end()), ""));
        }
    }

    private Quotation quotation(int at) {
        return quotations.getOrDefault(at, new Quotation(at, at));
    }

    /** What stands in brackets; where it ends, or where it began if it defines nothing. */
    private int bracket(int open) {
        int close = tokens.closing(open, LONGEST_BRACKET).orElse(open);
        if (close <= open + 1) {
            return open;
        }
        int start = lead(open + 1);
        if (quotations.containsKey(start) && goesOn(quotation(start).to(), close)) {
            named(open, close).forEach(name -> add(name, longForm(name, open)));
            return close;
        }
        if (words.list("hereafter").has(tokens, open + 1) && start < close && close - start <= LONGEST_TERM) {
            List<Quotation> inside = inside(start, close);
            inside.forEach(name -> add(name, ""));
            if (inside.isEmpty()) {
                add(past(start, close), close, "");
            }
            return close;
        }
        if (words.list("bracket article").end(tokens, open + 1) == start && isName(start, close)) {
            add(start, close, "");
            return close;
        }
        return acronym(open, close) || expansion(open, close) ? close : open;
    }

    private List<Quotation> inside(int from, int to) {
        List<Quotation> inside = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (quotations.containsKey(at)) {
                inside.add(quotation(at));
            }
        }
        return inside;
    }

    /** Past a mark of quotation that nothing closes. */
    private int past(int from, int to) {
        return from + 1 < to && tokens.get(from).kind() == Token.Kind.MARK ? from + 1 : from;
    }

    /** Past the words that may stand before a term. */
    private int lead(int from) {
        int at = from;
        for (int count = 0; count < MOST_LEADS; count++) {
            int past = Math.max(
                    words.list("lead").end(tokens, at), words.list("hereafter").end(tokens, at));
            past = tokens.get(past).is(",") || tokens.get(past).is(":") ? past + 1 : past;
            if (past == at) {
                break;
            }
            at = past;
        }
        return at;
    }

    /** The quotations that are joined by "or", "and" and the like, from the first. */
    private List<Quotation> names(int first) {
        List<Quotation> names = new ArrayList<>();
        int at = first;
        while (quotations.containsKey(at) && names.size() < MOST_NAMES) {
            names.add(quotation(at));
            at = next(quotation(at).to());
        }
        return names;
    }

    private int next(int at) {
        int from = tokens.get(at).is(",") || tokens.get(at).is(";") ? at + 1 : at;
        return lead(words.list("and").end(tokens, from));
    }

    /** Whether what follows the first term in brackets leaves it one: their end, more terms or more of a list. */
    private boolean goesOn(int end, int close) {
        return lead(end) == close
                || quotations.containsKey(next(end))
                || tokens.get(end).is(";")
                || tokens.get(end).is(",");
    }

    /** The quotations in brackets that stand behind a word for terms: {@code (the “A”; A and B each a “C”)}. */
    private List<Quotation> named(int open, int close) {
        List<Quotation> names = new ArrayList<>();
        for (int at = open + 1; at < close; at++) {
            boolean led = at == open + 1
                    || tokens.get(at - 1).kind() == Token.Kind.MARK
                    || words.list("lead").start(tokens, at) < at
                    || words.list("and").start(tokens, at) < at;
            if (quotations.containsKey(at) && (led || words.list("hereafter").start(tokens, at) < at)) {
                names.add(quotation(at));
            }
        }
        return names;
    }

    /** Capitalised words alone. */
    private boolean isName(int from, int to) {
        if (to - from > LONGEST_TERM || from >= to || !tokens.get(from).capital()) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return tokens.get(from - 1).isWord();
    }

    /** {@code (SLC)} behind what it stands for, {@code (Virtual Private Cloud, VPC)}, {@code (VPC, in other words)}. */
    private boolean acronym(int open, int close) {
        boolean first = Acronym.is(tokens.printed(open + 1))
                && (open + 2 == close || tokens.get(open + 2).is(","));
        boolean last =
                Acronym.is(tokens.printed(close - 1)) && tokens.get(close - 2).is(",");
        if (!first && !last || !tokens.get(open - 1).isWord()) {
            return false;
        }
        int at = first ? open + 1 : close - 1;
        String acronym = tokens.printed(at);
        int from = Acronym.longForm(words, tokens, acronym, open);
        boolean inside = last && Acronym.longForm(words, tokens, acronym, close - 2) < close - 2;
        boolean foreign = Acronym.differInScript(acronym, tokens.printed(open - 1));
        if (from == open && !inside && !foreign) {
            return false;
        }
        String longForm = from < open ? tokens.of(from, open) : inside ? tokens.of(open + 1, close - 2) : "";
        add(at, at + 1, longForm, Way.ACRONYM, open);
        return true;
    }

    /** {@code OEM (original equipment manufacturer)}. */
    private boolean expansion(int open, int close) {
        int from = open;
        while (Acronym.is(tokens.printed(from - 1))) {
            from--;
        }
        if (from == open || close - open - 1 < FEWEST_EXPANDED || !isWords(open + 1, close)) {
            return false;
        }
        String acronym = tokens.of(from, open);
        boolean foreign = Acronym.differInScript(acronym, tokens.printed(open + 1))
                && !words.list("small").has(tokens, open + 1);
        boolean stands = Acronym.standsFor(words, acronym, tokens, open + 1, close);
        if (stands || foreign) {
            add(from, open, tokens.of(open + 1, close), Way.ACRONYM, open);
        }
        return stands || foreign;
    }

    private boolean isWords(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** A quotation outside brackets: before "means", behind "hereafter". */
    private int plain(int at) {
        List<Quotation> names = names(at);
        int end = names.get(names.size() - 1).to();
        boolean after = words.list("hereafter").start(tokens, at) < at;
        boolean means = words.list("means").has(tokens, end) || words.list("is").has(tokens, end) && begins(at);
        boolean glossed = !found.isEmpty() && found.get(0).first() == at + 1;
        if ((after || means) && !glossed) {
            names.forEach(name -> add(name, ""));
            return end;
        }
        return at;
    }

    /** Whether a sentence begins, but for its first article. */
    private boolean begins(int at) {
        int from = words.list("bracket article").start(tokens, at);
        return from == 0
                || ".;:".contains(tokens.printed(from - 1))
                        && tokens.get(from - 1).length() > 0;
    }

    /**
     * What a quoted name in brackets is short for: the words of an acronym, also of one that takes letters from within
     * them, {@code Bürgerliches Gesetzbuch („BGB“)}, or the name before the brackets that has all its words,
     * {@code Terms of Service (“Terms”)}. What else stands before them may be a place or a product.
     */
    private String longForm(Quotation name, int open) {
        int from = Acronym.longForm(words, tokens, name.words(tokens), open);
        if (from < open) {
            return tokens.of(from, open);
        }
        Set<String> parts = lower(name.first(), name.last(tokens));
        while (isNamePart(from - 1) && open - from < LONGEST_BRACKET) {
            while (isNamePart(from - 1) && open - from < LONGEST_BRACKET) {
                from--;
            }
            if (lower(from, open).containsAll(parts) || isCompound(name, from)) {
                boolean article = begins(from) && words.list("small").has(tokens, from);
                return tokens.of(article ? from + 1 : from, open);
            }
            from -= words.list("small").has(tokens, from - 1) ? 1 : 0;
        }
        return "";
    }

    private boolean isCompound(Quotation name, int from) {
        return Acronym.is(name.words(tokens))
                && tokens.printed(from).charAt(0)
                        == tokens.printed(name.first()).charAt(0);
    }

    private Set<String> lower(int from, int to) {
        Set<String> lower = new HashSet<>();
        for (int at = from; at < to; at++) {
            lower.add(tokens.get(at).lower());
        }
        return lower;
    }

    /** Whether a token is a capitalised word, or the stroke of {@code A/S}. */
    private boolean isNamePart(int at) {
        Token token = tokens.get(at);
        boolean stroke = token.is("/") && !token.spaced() && tokens.get(at - 1).capital();
        return stroke || token.capital() && !words.list("this").has(tokens, at);
    }

    /** An article within the marks is no part of the term: {@code « le Client »}. */
    private void add(Quotation name, String longForm) {
        int past = words.list("lead").end(tokens, name.first());
        boolean led = past < name.last(tokens)
                && !tokens.get(name.first()).capital()
                && tokens.get(past).capital();
        add(led ? past : name.first(), name.last(tokens), longForm, Way.MARKED, name.from());
    }

    private void add(int from, int to, String longForm) {
        add(from, to, longForm, Way.MARKED, from);
    }

    private void add(int from, int to, String longForm, Way way, int at) {
        if (from >= to || to - from > LONGEST_NAME) {
            return;
        }
        Span span = tokens.span(from, end(from, to));
        String name = span.of(tokens.text());
        found.add(new Definition(block, field, from, span, name, longForm, way, isOfWork(at), isForPart(from)));
    }

    /**
     * Where a name ends that a sentence's mark or a bracket follows within its marks: {@code “Owner,”},
     * {@code “Tool(s)”}.
     */
    private int end(int from, int to) {
        int end = to;
        while (end > from + 1 && tokens.get(end - 1).kind() == Token.Kind.MARK && !isOwn(from, end)) {
            end--;
        }
        int open = end;
        while (open > from && !tokens.get(open).is("(")) {
            open--;
        }
        boolean last = tokens.closing(open, LONGEST_BRACKET).orElse(end) >= end - 1;
        return open > from && last ? open : end;
    }

    /** Whether a name's last mark belongs to it: that of an abbreviation, of a trade mark, or a bracket's end. */
    private boolean isOwn(int from, int end) {
        String mark = tokens.printed(end - 1);
        boolean abbreviated = mark.equals(".") && tokens.get(end - 2).length() < SHORTEST_WORD && end - 2 > from;
        return abbreviated || mark.equals(")") || !SENTENCE_MARKS.contains(mark);
    }

    /** Whether the words before a term say, within a few of them, that it is for its section or clause only. */
    private boolean isForPart(int first) {
        if (words.list("where").start(tokens, first - 1) < first - 1) {
            return true;
        }
        for (int at = first; at >= Math.max(0, first - LONGEST_PREFACE); at--) {
            if (words.list("for this part").has(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a definition is of "this agreement": its brackets follow the work's name. */
    private boolean isOfWork(int at) {
        int open = at;
        while (open > 0 && at - open < LONGEST_TERM && !tokens.get(open).is("(")) {
            open--;
        }
        for (int from = open - 1; from >= Math.max(0, open - LONGEST_TERM); from--) {
            if (!tokens.get(from).isWord()) {
                return false;
            }
            if (words.list("this").has(tokens, from)) {
                return tokens.get(open).is("(");
            }
        }
        return false;
    }
}
