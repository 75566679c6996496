package org.clausebook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what findings say has words in each language of the interface. */
class MessagesTest {
    private static final Path RULES = Path.of("src/main/java/org/clausebook/check");
    private static final Path FILES = Path.of("src/main/resources/org/clausebook/check");
    private static final Pattern NUMBERED = Pattern.compile("\\.(one|many)$");

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    /** What is called the same in every language. */
    private static final Pattern NAMES = Pattern.compile("Markdown|products\\.yaml");

    private static final Pattern SAID = Pattern.compile("\\bSay\\.([A-Z_]+)");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(FILES.resolve("messages-" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }

    private static String key(String name) {
        return NUMBERED.matcher(name).replaceFirst("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void everyMessageHasWordsAndNothingElseHas(String language) throws IOException {
        Set<String> names = words(language).stringPropertyNames();
        assertEquals(
                Arrays.stream(Say.values()).map(Say::key).sorted().toList(),
                names.stream().map(MessagesTest::key).sorted().distinct().toList());
        for (String name : names) {
            boolean alone = key(name).equals(name);
            assertTrue(alone || names.containsAll(List.of(key(name) + ".one", key(name) + ".many")), name);
            assertTrue(alone || !names.contains(key(name)), name);
        }
    }

    @Test
    void theSameIsPutInInEachLanguage() throws IOException {
        Properties english = words("en");
        Properties bulgarian = words("bg");
        for (Say say : Say.values()) {
            assertEquals(places(english, say.key()), places(bulgarian, say.key()), say.key());
        }
    }

    @Test
    void noEnglishStandsInTheBulgarianWords() throws IOException {
        Properties bulgarian = words("bg");
        for (String name : bulgarian.stringPropertyNames()) {
            String own = NAMES.matcher(bulgarian.getProperty(name)).replaceAll("");
            assertFalse(LATIN.matcher(own).find(), name + " = " + own);
        }
    }

    @Test
    void everyMessageIsSaidByARule() throws IOException {
        Set<String> unsaid = Arrays.stream(Say.values()).map(Say::name).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(said -> unsaid.remove(said.group(1)));
            }
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void aNumberSaysWhichWords() {
        assertEquals("web site, elsewhere website (1 place)", say("en", Say.ELSEWHERE.of("web site", "website", 1)));
        assertEquals("web site, elsewhere website (2 places)", say("en", Say.ELSEWHERE.of("web site", "website", 2)));
        assertEquals(
                "„web site“, а другаде „website“ (1 място)", say("bg", Say.ELSEWHERE.of("web site", "website", 1)));
        assertEquals(
                "„web site“, а другаде „website“ (2 места)", say("bg", Say.ELSEWHERE.of("web site", "website", 2)));
    }

    @Test
    void whatIsPutInStaysAsItIs() {
        assertEquals("“{1} {9} {” stays together in 3 other places", say("en", Say.STAYS_TOGETHER.of("{1} {9} {", 3)));
    }

    @Test
    void aMessageHoldsOthers() {
        assertEquals(
                "“fee” is rendered by “такса” or “хонорар” in 3 of 4 such places, not here",
                say(
                        "en",
                        Say.RENDERED.of(
                                "fee", Say.OR.join(List.of(Say.QUOTED.of("такса"), Say.QUOTED.of("хонорар"))), 3, 4)));
    }

    @Test
    void aLanguageIsCalledByItsNameInTheOther() {
        Message quotes = Say.QUOTES_OF_OTHER_LANGUAGE.of(new Language("de"));
        assertEquals("These quotation marks are not those of German", say("en", quotes));
        assertEquals("В текст на немски не се пишат такива кавички", say("bg", quotes));
        assertEquals("These quotation marks are not those of German", say("fr", quotes));
    }

    private static String say(String language, Message message) {
        return Messages.in(new Language(language)).say(message);
    }

    /** The places for what is put in, of all forms of a message together. */
    private static Set<String> places(Properties words, String key) {
        return words.stringPropertyNames().stream()
                .filter(name -> key(name).equals(key))
                .flatMap(
                        name -> PLACE.matcher(words.getProperty(name)).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
