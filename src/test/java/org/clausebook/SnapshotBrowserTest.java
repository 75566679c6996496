package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first screen of each main type of page, at three widths, looks as it did when somebody last looked at it. Every folder
 * of {@code src/test/resources/snapshots} is a page: {@code page.txt} has its address and the colour schemes, the pictures
 * are beside it. {@code -Dclausebook.rewrite=true} writes those anew that differ; to be looked at before they are kept.
 */
class SnapshotBrowserTest extends SiteTest {
    private static final Path CASES = Path.of("src/test/resources/snapshots");
    private static final Path SEEN = Path.of("target/snapshots");
    private static final boolean REWRITE = Boolean.getBoolean("clausebook.rewrite");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
    /** The share of blocks that may differ: far more than another machine's letters make differ. */
    private static final double MOST = 0.01;

    private static final String READER = "read/eula.en-20250425.html";

    @TempDir
    private static Path folder;

    private record Shot(Path folder, String address, int width, ColorScheme scheme) {
        String name() {
            return width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        }

        Path kept() {
            return folder.resolve(name());
        }

        Path seen() {
            return SEEN.resolve(folder.getFileName()).resolve(name());
        }
    }

    @BeforeAll
    static void build() {
        SiteBuild.build(Path.of("content"), SiteOptions.to(folder.resolve("site")));
        site = SiteBrowser.of(folder.resolve("site"));
    }

    @TestFactory
    Stream<DynamicTest> everyPageLooksAsItDid() throws IOException {
        List<Shot> shots = shots();
        return Stream.concat(
                shots.stream().map(shot -> DynamicTest.dynamicTest(shot.kept().toString(), () -> check(shot))),
                Stream.of(DynamicTest.dynamicTest("no other picture", () -> noOther(shots))));
    }

    @Test
    void aColumnThatMovedIsNoticed() {
        assertTrue(changed(".read{grid-template-columns:16.5rem 1fr}") > MOST);
    }

    @Test
    void aLostStyleSheetIsNoticed() {
        Page page = opened(READER, 1440, ColorScheme.LIGHT);
        Picture before = picture(page);
        page.evaluate("() => { document.styleSheets[0].disabled = true; }");
        assertTrue(difference(before, picture(page)) > MOST);
    }

    @Test
    void anotherColourIsNoticed() {
        assertTrue(changed("footer,.tag,.toc a{color:#c04000!important}") > MOST, "letters");
        assertTrue(changed(":root{--paper:#e8e0d0}") > MOST, "paper");
    }

    @Test
    void whatAnotherMachineMakesOfLettersIsNot() {
        assertEquals(0, changed(""), MOST / 10, "the same once more");
        assertEquals(0, changed("body{transform:translate(1px,0)}"), MOST, "all a pixel further");
        Page page = opened(READER, 1440, ColorScheme.LIGHT);
        Picture coarse = picture(page);
        assertEquals(0, difference(coarse, twiceAsFine(page)), MOST, "letters drawn twice as large");
    }

    private static void check(Shot shot) throws IOException {
        Page page = opened(shot.address(), shot.width(), shot.scheme());
        byte[] screen = page.screenshot();
        page.context().close();
        Picture seen = Picture.of(screen, 1);
        Picture.Difference difference = Files.exists(shot.kept())
                ? Picture.read(shot.kept()).against(seen)
                : new Picture.Difference(1, new Rectangle());
        if (difference.share() <= MOST) {
            return;
        }
        if (REWRITE) {
            seen.write(shot.kept());
            return;
        }
        Files.createDirectories(shot.seen().getParent());
        Files.write(shot.seen(), screen);
        fail(told(shot, difference));
    }

    private static String told(Shot shot, Picture.Difference difference) {
        return String.format(
                Locale.ROOT,
                "%s looks otherwise than in %s: %.1f %% of it, %.1f %% may, between (%d, %d) and (%d, %d);"
                        + " seen: %s. Where that is right, run this test with -Dclausebook.rewrite=true",
                shot.address(),
                shot.kept(),
                100 * difference.share(),
                100 * MOST,
                difference.where().x,
                difference.where().y,
                (int) difference.where().getMaxX(),
                (int) difference.where().getMaxY(),
                shot.seen());
    }

    private static void noOther(List<Shot> shots) throws IOException {
        Set<Path> kept = shots.stream().map(Shot::kept).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(CASES)) {
            assertEquals(
                    List.copyOf(kept),
                    files.filter(file -> file.toString().endsWith(".png"))
                            .sorted()
                            .toList());
        }
    }

    private static List<Shot> shots() throws IOException {
        List<Shot> shots = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                List<String> lines = Files.readAllLines(folder.resolve("page.txt"));
                for (String scheme : lines.get(1).split(" ")) {
                    for (int width : WIDTHS) {
                        ColorScheme colours = ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT));
                        shots.add(new Shot(folder, lines.get(0), width, colours));
                    }
                }
            }
        }
        return shots;
    }

    /** The share of the reader that differs once a rule is added. */
    private static double changed(String rule) {
        Page page = opened(READER, 1440, ColorScheme.LIGHT);
        Picture before = picture(page);
        add(page, rule);
        return difference(before, picture(page));
    }

    private static double difference(Picture one, Picture other) {
        return one.against(other).share();
    }

    private static Picture picture(Page page) {
        return Picture.of(page.screenshot(), 1);
    }

    private static Picture twiceAsFine(Page page) {
        JsonObject clip = new Gson()
                .fromJson(
                        "{\"clip\": {\"x\": 0, \"y\": 0, \"width\": 1440, \"height\": 900, \"scale\": 2}}",
                        JsonObject.class);
        JsonObject taken = page.context().newCDPSession(page).send("Page.captureScreenshot", clip);
        return Picture.of(Base64.getDecoder().decode(taken.get("data").getAsString()), 2);
    }

    private static Page opened(String address, int width, ColorScheme scheme) {
        Page page = site.page(width, scheme, true);
        page.navigate(site.address(address));
        if (address.contains("?q=")) {
            // Facets come last, once typing has rested; on a telephone they are folded away.
            page.waitForSelector(
                    "#_facets label", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        // Whether words are divided at a line's end depends on what dictionaries a browser comes with.
        add(page, "*{hyphens:manual!important}");
        page.evaluate("() => document.fonts.ready.then(() => 0)");
        return page;
    }

    private static void add(Page page, String rule) {
        page.evaluate(
                "rule => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rule);"
                        + " document.adoptedStyleSheets.push(sheet); }",
                rule);
    }
}
