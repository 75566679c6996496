package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausebook.check.Line.Spot;
import org.clausebook.text.Word;

/** Web and mail addresses that are not the source's. */
final class AddressRule {
    private AddressRule() {}

    static void check(Pair pair, Findings findings) {
        for (Texts texts : pair.texts()) {
            List<Spot> source = addresses(texts.left());
            List<Spot> own = addresses(texts.right());
            for (Spot spot : List.copyOf(source)) {
                own.stream()
                        .filter(other -> plain(other).equals(plain(spot)))
                        .findFirst()
                        .ifPresent(other -> {
                            own.remove(other);
                            source.remove(spot);
                        });
            }
            report(pair, texts, source, own, findings);
        }
    }

    private static void report(Pair pair, Texts texts, List<Spot> source, List<Spot> own, Findings findings) {
        for (int i = 0; i < own.size(); i++) {
            String instead = i < source.size() ? source.get(i).letters() : "";
            findings.add(
                    Rule.ADDRESS_DIFFERS,
                    own.get(i),
                    pair.source(texts.link()),
                    instead.isEmpty() ? Say.NO_SUCH_ADDRESS.of() : Say.SOURCE_HAS.of(instead),
                    instead.isEmpty() ? Say.DELETE_OR_CORRECT.of() : Say.WRITE.of(instead));
        }
        for (int i = own.size(); i < source.size(); i++) {
            findings.missing(
                    Rule.ADDRESS_DIFFERS,
                    pair.place(texts.link()),
                    source.get(i),
                    Say.ADDRESS_MISSING.of(source.get(i).letters()),
                    Say.WRITE_IT.of());
        }
    }

    private static List<Spot> addresses(List<Line> lines) {
        List<Spot> addresses = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 0; at < line.words().size(); at++) {
                if (line.words().get(at).kind() == Word.Kind.ADDRESS) {
                    addresses.add(line.spotOfWords(at, at));
                }
            }
        }
        return addresses;
    }

    /** Scheme, a last slash and case make no other address. */
    private static String plain(Spot spot) {
        return spot.letters()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }
}
