package org.clausebook.ingest;

import java.util.ArrayList;
import java.util.List;
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
}
