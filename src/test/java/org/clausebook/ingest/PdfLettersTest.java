package org.clausebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clausebook.source.Checked;
import org.junit.jupiter.api.Test;

/** Every letter that is laid out comes back, in order, whatever the layout. */
class PdfLettersTest {
    private static final String ENGLISH =
            "the of licence Software (a) party’s “Device” non-exclusive terms, fees; 2025 §"
                    + " 1.1 €10.000 a Confidentiality affiliate office https://example.org/terms/eula?x=1";
    private static final String BULGARIAN =
            "на лиценз Софтуера „Устройство“ чл. 7, ал. 2 (а) и/или срок; трети-лица й ѝ";
    private static final String GREEK = "άδεια χρήσης Συμφωνία όροι, πλήρης";
    private static final String GERMAN = "Überlassung § 3 Haftung, straße ﬁ größe Maßgabe des Gesetzes";

    private static final String RUNNING = "Harbour Licence \\d+|\\d+ version 7|– \\d+ –";

    @Test
    void comeBackInOrder() {
        for (int seed = 0; seed < 120; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> paragraphs = new ArrayList<>();
            int count = 5 + random.nextInt(25);
            for (int at = 0; at < count; at++) {
                paragraphs.add(paragraph(random));
            }
            PdfPages pdf = laidOut(paragraphs, random);
            Checked<Layer> read = PdfReader.read("seed-" + seed + ".pdf", pdf.bytes(), page -> {});
            assertEquals(List.of(), read.problems());
            assertEquals(String.join(" ", paragraphs).replace("ﬁ", "fi"), text(read.value()), "seed " + seed);
        }
    }

    private static PdfPages laidOut(List<String> paragraphs, SplittableRandom random) {
        PdfPages.Runs[] runs = PdfPages.Runs.values();
        PdfPages pdf = new PdfPages().runs(runs[random.nextInt(runs.length)]);
        pdf.type(7 + random.nextInt(5), 1.15 + random.nextInt(4) * 0.1, random.nextInt(10));
        pdf.columns(1 + random.nextInt(2));
        if (random.nextBoolean()) {
            pdf.justified();
        }
        if (random.nextBoolean()) {
            pdf.header("Harbour Licence {page}", "{page} version 7").footer("– {page} –");
        }
        paragraphs.forEach(pdf::paragraph);
        return pdf;
    }

    private static String paragraph(SplittableRandom random) {
        String[] languages = {ENGLISH, BULGARIAN, GREEK, GERMAN};
        String[] words = languages[random.nextInt(languages.length)].split(" ", -1);
        StringBuilder text = new StringBuilder();
        int count = 3 + random.nextInt(90);
        for (int at = 0; at < count; at++) {
            text.append(at == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    /** A file of one page does not show that its header is one. */
    private static String text(Layer layer) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < layer.lines().size(); at++) {
            String line = layer.lines().get(at).text();
            if (!layer.furniture().containsKey(at) && !line.matches(RUNNING)) {
                lines.add(line);
            }
        }
        return String.join(" ", lines);
    }
}
