package org.clausebook.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.site.SiteFile;

/**
 * The terms in alphabetical order, cut into files. A term is {@code key,forms,numbers}: the key as how many letters it
 * shares with the one before and the rest; the forms but the key each as how many letters of the key and the rest; its language, in how
 * many clauses and readings it is, its translations, the file of its second block, and its first block. A form whose
 * term is in another file stands as {@code form,>key,language}.
 */
final class Shards {
    /** How many UTF-16 units a file has before the next begins. */
    private static final int SIZE = 1600;

    /** A file's terms. */
    private record Shard(List<Term> terms, TreeMap<String, List<Term>> strangers) {
        String first() {
            return terms.get(0).key;
        }
    }

    private final Postings postings;
    private final List<Shard> shards = new ArrayList<>();
    private final List<SiteFile> overflow = new ArrayList<>();
    private final Map<Term, String> codes = new IdentityHashMap<>();

    private Shards(Postings postings, List<Term> terms) {
        this.postings = postings;
        int size = SIZE;
        String before = "";
        for (Term term : terms) {
            String code = numbers(term);
            codes.put(term, code);
            if (size >= SIZE && !term.key.equals(before)) {
                shards.add(new Shard(new ArrayList<>(), new TreeMap<>()));
                size = 0;
            }
            shards.get(shards.size() - 1).terms.add(term);
            size += code.length() + term.key.length() + 4 * term.forms.size();
            before = term.key;
        }
        terms.forEach(this::placeForms);
    }

    static Shards of(Postings postings, List<Term> terms) {
        return new Shards(postings, terms);
    }

    private void placeForms(Term term) {
        for (String form : term.forms) {
            int shard = shard(form);
            if (shard != shard(term.key)) {
                shards.get(shard)
                        .strangers
                        .computeIfAbsent(form, any -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    /** The file in whose range a word is. */
    private int shard(String word) {
        int low = 0;
        int high = shards.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (shards.get(middle).first().compareTo(word) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** For each file the key of its first term, a tab, and that one's place among all terms. */
    List<String> starts() {
        return shards.stream()
                .map(shard -> shard.first() + "\t" + shard.terms.get(0).number)
                .toList();
    }

    List<SiteFile> files() {
        List<SiteFile> files = new ArrayList<>(overflow);
        for (int i = 0; i < shards.size(); i++) {
            files.add(IndexFile.of("v" + i, code(shards.get(i))));
        }
        return files;
    }

    private String code(Shard shard) {
        StringBuilder code = new StringBuilder();
        String before = "";
        for (Term term : shard.terms) {
            code.append(code.isEmpty() ? "" : "|");
            cut(code, before, term.key);
            code.append(',');
            forms(code, term);
            code.append(',').append(codes.get(term));
            before = term.key;
        }
        shard.strangers.forEach((form, terms) -> terms.forEach(term -> {
            code.append('|').append(form).append(",>").append(term.key).append(',');
            Digits.append(code, term.language);
        }));
        return code.toString();
    }

    private static void forms(StringBuilder code, Term term) {
        boolean first = true;
        for (String form : term.forms) {
            if (!form.equals(term.key)) {
                code.append(first ? "" : "/");
                cut(code, term.key, form);
                first = false;
            }
        }
    }

    private static void cut(StringBuilder code, String before, String word) {
        int shared = 0;
        int most = Math.min(Digits.BASE - 1, Math.min(before.length(), word.length()));
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        Digits.append(code, shared);
        code.append(word, shared, word.length());
    }

    private String numbers(Term term) {
        StringBuilder code = new StringBuilder();
        Digits.append(code, term.language);
        Digits.append(code, term.frequency);
        Digits.append(code, term.size());
        Digits.append(code, term.translations.size());
        term.translations.forEach(other -> Digits.append(code, other.number));
        List<String> blocks = postings.of(term);
        if (blocks.size() > 1) {
            Digits.append(code, overflow.size());
            blocks.subList(1, blocks.size()).forEach(block -> overflow.add(IndexFile.of("p" + overflow.size(), block)));
        }
        return code.append(blocks.get(0)).toString();
    }
}
