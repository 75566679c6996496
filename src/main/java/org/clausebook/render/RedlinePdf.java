package org.clausebook.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.book.Book;
import org.clausebook.book.WorkEditions;
import org.clausebook.diff.Comparison;
import org.clausebook.site.SiteFile;
import org.clausebook.site.SiteLayout;
import org.clausebook.source.Checked;
import org.clausebook.source.Place;
import org.clausebook.source.Problem;
import org.clausebook.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Draws a comparison as a PDF to be printed or sent: both texts whole, with bookmarks, tagged for screen readers (PDF/UA,
 * ISO 14289-1), its fonts embedded.
 */
public final class RedlinePdf {
    private static final String SERIF = "Clausebook Serif";
    private static final String SANS = "Clausebook Sans";

    /** So many letters that cannot be shown are told. */
    private static final int TOLD = 10;

    private RedlinePdf() {}

    /**
     * The PDF of one comparison of a book.
     *
     * @param path the file's path in the site
     * @param language the interface's language; English where its words do not ship
     */
    public static Checked<SiteFile> draw(
            String path,
            Book book,
            Comparison comparison,
            SiteLayout layout,
            TemplateSet templates,
            Language language) {
        WorkEditions work = book.work(comparison.alignment().right().id().work());
        Words words = new Words(List.of(language), templates);
        ComparePlan plan = ComparePlan.ofOnePage(work, comparison, layout, words);
        View view = new PrintView(plan, layout, words).view(new PageView(book, words, false, false));
        Checked<byte[]> page = templates.draw("print", view);
        // The fonts have no arrow; the reasons are full of them.
        Document html = Jsoup.parse(words.spoken(page.value(), 0).replace('→', '›'));
        List<Problem> problems = new ArrayList<>(page.problems());
        lacking(html.text()).ifPresent(letters -> problems.add(lacking(letters, path)));
        return new Checked<>(new SiteFile(path, pdf(html)), problems);
    }

    private static Problem lacking(String letters, String path) {
        return Problem.warning(
                Place.ofFile(path),
                "The PDF's fonts have no signs for " + letters + ", which it shows as #",
                "Open the page of the comparison in a browser and print it from there");
    }

    /** The first letters, at most so many, that the fonts have no sign for. */
    private static Optional<String> lacking(String text) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open("serif-regular.ttf")))) {
            CmapLookup signs = font.getUnicodeCmapLookup();
            String letters = text.codePoints()
                    .distinct()
                    .filter(code -> !Character.isWhitespace(code) && signs.getGlyphId(code) == 0)
                    .limit(TOLD)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));
            return Optional.of(letters).filter(found -> !found.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] pdf(Document html) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(new W3CDom().fromJsoup(html), "");
        font(builder, SERIF, "serif");
        font(builder, SANS, "sans");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            withoutClock(renderer.getPdfDocument()).save(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, String file) {
        for (boolean bold : List.of(false, true)) {
            builder.useFont(
                    () -> open(file + (bold ? "-bold.ttf" : "-regular.ttf")),
                    family,
                    bold ? 700 : 400,
                    FontStyle.NORMAL,
                    true);
        }
    }

    private static InputStream open(String font) {
        return RedlinePdf.class.getResourceAsStream("fonts/" + font);
    }

    /** The same content gives the same bytes: no hour of writing, no random mark. */
    private static PDDocument withoutClock(PDDocument document) {
        Calendar epoch = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.getDocumentInformation().setModificationDate(epoch);
        document.setDocumentId(0L);
        return document;
    }
}
