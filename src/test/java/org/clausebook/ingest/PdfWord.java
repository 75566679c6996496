package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a test's markup: parts that differ in weight or link. */
record PdfWord(List<Part> parts) {
    record Part(String text, boolean bold, String href) {}

    private static final Pattern PIECE = Pattern.compile("\\*\\*|\\[([^\\]]+)\\]\\((\\S+?)\\)| +|[^ *\\[]+|[*\\[]");

    static List<PdfWord> all(String markup) {
        List<PdfWord> words = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        boolean bold = false;
        for (Matcher piece = PIECE.matcher(markup); piece.find(); ) {
            if (piece.group().equals("**")) {
                bold = !bold;
            } else if (piece.group().isBlank()) {
                close(words, parts);
            } else if (piece.group(2) == null) {
                parts.add(new Part(piece.group(), bold, ""));
            } else {
                String[] texts = piece.group(1).split(" ", -1);
                for (int at = 0; at < texts.length; at++) {
                    if (at > 0) {
                        close(words, parts);
                    }
                    parts.add(new Part(texts[at], bold, piece.group(2)));
                }
            }
        }
        close(words, parts);
        return words;
    }

    private static void close(List<PdfWord> words, List<Part> parts) {
        if (!parts.isEmpty()) {
            words.add(new PdfWord(List.copyOf(parts)));
            parts.clear();
        }
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    /** The word in two, after the last hyphen or slash up to which it fits. */
    List<PdfWord> halves(Predicate<PdfWord> fits) {
        String text = String.join("", parts.stream().map(Part::text).toList());
        for (int cut = text.length() - 1; cut > 0; cut--) {
            if ("-/".indexOf(text.charAt(cut - 1)) >= 0 && fits.test(part(0, cut))) {
                return List.of(part(0, cut), part(cut, text.length()));
            }
        }
        throw new IllegalArgumentException("no line can hold " + text);
    }

    private PdfWord part(int from, int to) {
        List<Part> some = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            int low = Math.max(from, at) - at;
            int high = Math.min(to, at + part.text().length()) - at;
            if (low < high) {
                some.add(new Part(part.text().substring(low, high), part.bold(), part.href()));
            }
            at += part.text().length();
        }
        return new PdfWord(some);
    }
}
