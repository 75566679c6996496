package org.clausebook.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.content.Products;
import org.clausebook.source.Span;
import org.clausebook.text.ClausePath;
import org.clausebook.text.Mark;

/**
 * Looks for what is named like a product and is not known: words with capitals behind a maker's name or behind a word that
 * several known names begin with. Words that the same text writes small, too, make no name, nor do those for legal papers.
 */
final class NewNames {
    private final Rules rules;
    private final Makers owner;
    private final Set<String> makers = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Map<String, List<Occurrence>> places = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    NewNames(Products products, Rules rules) {
        this.rules = rules;
        this.owner = new Makers(products.makers(), rules);
        products.makers().forEach(maker -> makers.add(Token.in(maker).get(0).form()));
        heads.addAll(makers);
        Set<String> once = new HashSet<>();
        products.all()
                .forEach(product -> product.names().stream()
                        .flatMap(name -> NamedText.of(name.text(), owner).tokens().stream()
                                .limit(1))
                        .filter(Token::hasCapital)
                        .map(Token::form)
                        .distinct()
                        .filter(form -> !once.add(form))
                        .forEach(heads::add));
    }

    /** Notes the names in a field that are not among those found. */
    void read(ClausePath block, Mark.Field field, String text, FieldNames found) {
        if (!rules.capitalsAreNames()) {
            return;
        }
        List<Token> tokens = found.tokens();
        for (Token token : tokens) {
            if (!token.hasCapital()) {
                small.add(token.form());
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            int end = heads.contains(tokens.get(at).form()) && tokens.get(at).hasCapital() ? end(tokens, at) : at;
            if (end - at > Math.max(1, owner.lengthAt(tokens, at))) {
                Span span = new Span(
                        tokens.get(at).span().start(),
                        tokens.get(end - 1).span().end());
                if (found.isFree(span) && !isCut(text, span)) {
                    note(new Occurrence(block, field, span), text);
                }
                at = end - 1;
            }
        }
    }

    /** One past the last word with a capital or digit behind a head, the head's own sign included. */
    private int end(List<Token> tokens, int head) {
        int end = head + 1;
        while (end < tokens.size()
                && (isPartOfName(tokens.get(end)) || tokens.get(end).form().equals("+"))) {
            end++;
        }
        return end;
    }

    /** Of a word such as A/S, which is none of a name's. */
    private static boolean isCut(String text, Span span) {
        return span.end() < text.length() && text.charAt(span.end()) == '/';
    }

    private boolean isPartOfName(Token token) {
        boolean digit = Character.isDigit(token.text().codePointAt(0));
        return token.isWord() && (token.hasCapital() || digit) && !rules.isPolite(token);
    }

    private void note(Occurrence place, String text) {
        String name = place.span().of(text);
        String plain = Token.lower(name);
        shown.putIfAbsent(plain, name);
        places.computeIfAbsent(plain, unused -> new ArrayList<>()).add(place);
    }

    private boolean isName(String plain) {
        List<Token> tokens = Token.in(plain);
        boolean own = tokens.stream()
                .skip(1)
                .anyMatch(token -> token.isWord() && !makers.contains(token.form()) && !small.contains(token.form()));
        String head = tokens.get(0).form();
        return makers.contains(head) ? own : !small.contains(head);
    }

    /** What was named, if only once, and is no legal paper, in the order of the text. */
    List<ProductFact> all() {
        List<ProductFact> all = new ArrayList<>();
        places.forEach((plain, found) -> {
            String name = shown.getOrDefault(plain, plain);
            if (isName(plain) && !rules.isPaper(Token.in(name))) {
                all.add(new ProductFact(ProductFact.Kind.UNLISTED, name, Optional.empty(), found));
            }
        });
        return all;
    }
}
