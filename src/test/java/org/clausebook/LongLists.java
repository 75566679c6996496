package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A work of short clauses of which each is of weight for a list: it has a heading, defines a term and uses another, names a
 * product, changed between two versions, and a number of its translation differs. In two languages and two versions.
 */
final class LongLists {
    private static final String[] TOOLS = {"Spade", "Rake", "Hoe"};

    /** So often a clause says something that makes it longer. */
    private static final int FILLED = 9;

    private LongLists() {}

    /**
     * Writes the collection into a folder.
     *
     * @param clauses how many the section of each product has
     */
    static void write(Path content, int clauses) throws IOException {
        Path work = Files.createDirectories(content.resolve("lease"));
        Files.writeString(content.resolve("clausebook.yaml"), """
                title: Garden leases
                works:
                  - {id: lease, title: Garden lease, language: en}
                """);
        StringBuilder products = new StringBuilder("groups:\n  - {id: tools, names: [Tools]}\nproducts:\n");
        for (String tool : TOOLS) {
            products.append(
                    "  - {id: " + tool.toLowerCase(Locale.ROOT) + ", group: tools, names: [Green " + tool + "]}\n");
        }
        Files.writeString(content.resolve("products.yaml"), products);
        Files.writeString(work.resolve("en-2021.md"), edition("en", 2021, clauses));
        Files.writeString(work.resolve("bg-2021.md"), edition("bg", 2021, clauses));
        Files.writeString(work.resolve("en-2025.md"), edition("en", 2025, clauses));
    }

    private static String edition(String language, int version, int clauses) {
        boolean english = language.equals("en");
        StringBuilder text = new StringBuilder("""
                ---
                work: lease
                language: %s
                version: %d
                title: Garden lease
                %s---

                # Garden lease

                """.formatted(language, version, english ? "" : "translation-of: en\n"));
        text.append(
                english
                        ? "The garden on the hill (“Garden”) is let with its tools.\n"
                        : "Градината на хълма („Градина“) се отдава с инструментите.\n");
        text.append("\n## Tools\n");
        for (String tool : TOOLS) {
            text.append("\n### Green " + tool + "\n\n");
            for (int i = 1; i <= clauses; i++) {
                String name = tool + " " + letters(i);
                text.append(english ? english(i, name, tool, version) : bulgarian(i, name, tool));
            }
        }
        return text.toString();
    }

    private static String english(int number, String name, String tool, int version) {
        String term = number % 2 == 0 ? " (“" + name + "”)" : "";
        String kept = version == 2021 ? "dug in spring" : "weeded in autumn";
        return number + ". **Bed of " + name + ".** In the Garden the bed of " + name + term + " is " + kept
                + " with the Green " + tool + ", and for it you pay " + number + " euro within " + (number + 200)
                + " days." + " Its soil is yours to keep moist, and its edges are yours to cut.".repeat(FILLED)
                + "\n\n";
    }

    private static String bulgarian(int number, String name, String tool) {
        String term = number % 2 == 0 ? " („" + name + "“)" : "";
        return number + ". **Леха " + name + ".** В Градина лехата " + name + term
                + " се прекопава през пролетта с Green "
                + tool + " и за нея плащате " + (number + 1000) + " евро в срок от " + (number + 2000) + " дни."
                + " Почвата ѝ поддържате влажна, а краищата ѝ подрязвате Вие.".repeat(FILLED) + "\n\n";
    }

    /** A name of its own for each number: Aa, Ab, Ba and so on. */
    private static String letters(int number) {
        return (char) ('A' + number / 26) + "" + (char) ('a' + number % 26) + "elia";
    }
}
