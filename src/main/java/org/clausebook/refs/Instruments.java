package org.clausebook.refs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausebook.text.Edition;

/** The names of the work itself, and of other instruments. */
final class Instruments {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_CAPITALS = 12;
    private static final int LONGEST_ACRONYM = 5;

    private final Vocabulary words;
    private final TermIndex names;
    private final Set<String> ownWords = new HashSet<>();
    private final TermIndex terms;
    private final Phrases self;

    Instruments(Edition edition, Definitions definitions) {
        this.words = definitions.words();
        this.self = words.list("this");
        this.names = new TermIndex(words);
        this.terms = new TermIndex(words);
        name(edition.title());
        for (Definition definition : definitions.all()) {
            if (definition.ofWork()) {
                name(definition.name());
                name(definition.longForm());
            } else {
                term(definition.name());
                term(definition.longForm());
            }
        }
    }

    private void term(String name) {
        if (!name.isBlank() && !name.endsWith("*")) {
            terms.of(name);
        }
    }

    private void name(String name) {
        if (name.isBlank()) {
            return;
        }
        names.pass(name);
        Tokens tokens = words.tokens(name);
        for (int at = 0; at < tokens.size(); at++) {
            ownWords.add(words.stem(tokens.get(at)));
        }
    }

    /** Where a name of this work ends that begins at a token, with an abbreviation in brackets; else that token. */
    int work(Tokens tokens, int at) {
        int end = names.end(tokens, at);
        int past = self.end(tokens, at);
        if (end == at && past > at) {
            end = Math.max(names.end(tokens, past), words.list("contract").end(tokens, past));
            end = end == past ? at : end;
        }
        boolean bracket =
                end > at && tokens.get(end).is("(") && tokens.get(end + 2).is(")");
        return bracket && names.end(tokens, end + 1) == end + 2 ? end + 3 : end;
    }

    /** Whether all these words stand in names of this work: a part of its name may stand for it. */
    boolean isOfOwnName(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!ownWords.contains(words.stem(tokens.get(at)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether words only read like a name: "Source Code", "Governing Law", "policy (to do so)". */
    boolean isNone(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.list("no instrument").end(tokens, at) >= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand in capitals throughout, where none of them marks a name. */
    static boolean isShouted(Tokens tokens, int from, int to) {
        String printed = tokens.of(from, to);
        return to > from + 1
                && IntStream.range(from, to).anyMatch(at -> tokens.get(at).length() > LONGEST_ACRONYM)
                && printed.equals(printed.toUpperCase(Locale.ROOT));
    }

    /** Past the word that joins a kind to its owner, where it stands at a token. */
    int of(Tokens tokens, int at) {
        return words.list("joint").end(tokens, at);
    }

    /** Where the longest defined term ends that begins at a token; that token where none does. */
    int term(Tokens tokens, int at) {
        return terms.longest(tokens, at).to();
    }

    /** Where a defined term of a word or two begins that ends before a token; that token where none does. */
    int termBefore(Tokens tokens, int at) {
        for (int from = at - 1; from >= at - 2; from--) {
            if (tokens.get(from).isWord() && term(tokens, from) == at) {
                return from;
            }
        }
        return at;
    }

    /** Where the first defined term begins in a stretch; its end where none does. */
    int beforeTerm(Tokens tokens, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> term(tokens, at) > at)
                .findFirst()
                .orElse(to);
    }

    /** Past capitalised words and numbers, those joined by a small word among them. */
    int capitals(Tokens tokens, int at) {
        int end = at;
        int next = at;
        while (next < at + LONGEST_CAPITALS) {
            if (tokens.get(next).capital() || next > at && tokens.get(next).isNumber()) {
                next++;
                end = next;
            } else if (next > at
                    && words.list("joint").has(tokens, next)
                    && tokens.get(next + 1).capital()) {
                next++;
            } else {
                break;
            }
        }
        return end;
    }

    /**
     * Where another instrument ends that what stands before a token belongs to; that token where none follows.
     *
     * @param any whether any name will do, since what stands before is a number as instruments have them
     */
    int behind(Tokens tokens, int at, boolean any) {
        int from = words.list("of").end(tokens, at);
        if (from == at && any) {
            return words.list("instrument name").has(tokens, at) || Acronym.is(tokens.printed(at))
                    ? Math.max(at + 1, words.list("instrument name").end(tokens, at))
                    : at;
        }
        boolean own = work(tokens, from) > from
                || self.has(tokens, from)
                || words.label(tokens, from).isPresent();
        int end = own ? from : named(tokens, from, any);
        return end > from ? end : at;
    }

    /** A statute by its number or its title: "Regulation (EU) 2016/679", "Закон за кредитните институции". */
    int statute(Tokens tokens, int at) {
        int end = words.list("statute").end(tokens, at);
        if (end == at) {
            return at;
        }
        int number = number(tokens, end);
        if (number > end) {
            return number;
        }
        int of = of(tokens, end);
        boolean titled = words.list("titled").has(tokens, end)
                || of > end && words.capitalsAreNames() && tokens.get(of).capital() && term(tokens, of) == of;
        return titled && tokens.get(at).capital() ? Math.max(end + 1, run(tokens, at)) : at;
    }

    /** Past a number as statutes have them: "№ 7", "(EU) 2016/679", "96/9/EC". */
    private static int number(Tokens tokens, int at) {
        Token first = tokens.get(at);
        boolean bracket = first.is("(")
                && tokens.get(at + 1).capital()
                && tokens.get(at + 2).is(")");
        int from = first.is("№") ? at + 1 : bracket ? at + 3 : at;
        int end = from;
        while (tokens.get(end).isNumber()
                || end > from && (tokens.get(end).is("/") || tokens.get(end).is("-"))
                || tokens.get(end - 1).is("/") && tokens.get(end).capital()) {
            end++;
        }
        return from > at && end > from || end > from + 1 ? end : at;
    }

    /** Whether a name that is not this work's follows, and what stands before a token is in it. */
    boolean standsInNamed(Tokens tokens, int at) {
        int from = words.list("of").end(tokens, at);
        return from > at && work(tokens, from) == from && tokens.get(from).capital();
    }

    /** Whether an instrument's name stands right before a token. */
    boolean namesBefore(Tokens tokens, int at) {
        int end = tokens.get(at - 1).is(",") ? at - 1 : at;
        return words.list("instrument name").start(tokens, end) < end;
    }

    private int named(Tokens tokens, int from, boolean any) {
        int start = from;
        while (words.list("small").has(tokens, start) && start < from + 2) {
            start++;
        }
        boolean common = words.list("contract").has(tokens, start)
                && !tokens.get(start + 1).capital()
                && capitals(tokens, start) <= start + 1;
        boolean kind = words.list("instrument").has(tokens, start);
        boolean capital = tokens.get(start).capital() && any && words.capitalsAreNames();
        return common || !kind && !capital ? from : run(tokens, start);
    }

    /** Past the small letters of a law's title: "за задълженията и договорите". */
    private int title(Tokens tokens, int from) {
        int at = from;
        while (at < from + LONGEST_TITLE
                && tokens.get(at).isWord()
                && !words.list("statute").has(tokens, at + 1)
                && (!words.list("small").has(tokens, at)
                        || words.list("and").has(tokens, at)
                        || words.list("of").has(tokens, at))) {
            at++;
        }
        return at;
    }

    /** Past the capitalised words, numbers and short brackets of a name, with the small words between them. */
    private int run(Tokens tokens, int start) {
        int end = start + 1;
        int at = end;
        while (at < Math.min(tokens.size(), start + LONGEST_NAME)) {
            Token token = tokens.get(at);
            int bracket = token.is("(")
                    ? tokens.closing(at, 5).map(close -> close + 1).orElse(at)
                    : at;
            if (token.capital() || token.isNumber() || words.list("instrument").has(tokens, at)) {
                at++;
                end = at;
            } else if (at == start + 1 && words.list("titled").has(tokens, at)) {
                at = title(tokens, at + 1);
                end = at;
            } else if (words.list("and").has(tokens, at)
                    && words.list("statute").has(tokens, at + 1)) {
                break;
            } else if (bracket > at) {
                at = bracket;
                end = at;
            } else if (words.list("small").has(tokens, at) || token.is("/") || token.is("-") || token.is("№")) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
