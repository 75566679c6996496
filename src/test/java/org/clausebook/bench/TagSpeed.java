package org.clausebook.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.clausebook.Editions;
import org.clausebook.content.Products;
import org.clausebook.content.Products.Name;
import org.clausebook.content.Products.Product;
import org.clausebook.source.Place;
import org.clausebook.tag.Tagger;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/**
 * Looks for so many names of products in so many invented clauses a few times; prints the milliseconds of the first and
 * of the median time. Every clause names two, in forms of its own.
 */
final class TagSpeed {
    private static final int ROUNDS = 7;
    private static final int WORDS = 60;

    private TagSpeed() {}

    public static void main(String[] args) {
        int names = Integer.parseInt(args[0]);
        Products products = products(names);
        Edition edition = edition(names, Integer.parseInt(args[1]));
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            if (Tagger.tag(edition, products).mentions().isEmpty()) {
                throw new IllegalStateException("nothing found");
            }
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%.0f ms, at first %.0f ms%n", times[ROUNDS / 2], first);
    }

    private static Products products(int count) {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Name name =
                    new Name(name(i), Optional.empty(), Optional.empty(), Optional.empty(), Place.ofFile("products"));
            products.add(new Product(new Slug("p" + i), Optional.empty(), List.of(name), List.of()));
        }
        return new Products(List.of("Borealis"), List.of(), products, List.of());
    }

    /** Names of two to four words that share words, and of which some begin others. */
    private static String name(int i) {
        return "BoDraw Tool" + i / 7 + (i % 7 > 0 ? " Part" + i % 7 : "") + (i % 3 == 0 ? "+" : "");
    }

    private static Edition edition(int names, int clauses) {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder("# Terms\n");
        for (int i = 0; i < clauses; i++) {
            text.append(i % 20 == 0 ? "## Borealis " + name(random.nextInt(names)) + "\n" : "")
                    .append(i % 20 + 1)
                    .append('.');
            for (int k = 0; k < WORDS; k++) {
                boolean named = k == 20 || k == 40;
                text.append(' ').append(named ? name(random.nextInt(names)) : "w" + random.nextInt(8000));
            }
            text.append(".\n");
        }
        return Editions.edition("terms", "en", "1", text.toString());
    }
}
