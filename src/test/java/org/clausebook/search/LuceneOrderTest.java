package org.clausebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.clausebook.search.Searcher.Reach;
import org.clausebook.text.Language;
import org.clausebook.text.LightStemmer;
import org.junit.jupiter.api.Test;

/** Lucene itself, with one document for each clause of each edition, ranks the bundled clauses as we do. */
class LuceneOrderTest {
    private static final int QUERIES = 400;
    private static final int MANY = 5000;

    private static final List<Reading> READINGS =
            Readings.of(Bundled.BOOK, Bundled.LAYOUT).readings();

    @Test
    void ranksAsLuceneDoes() throws IOException {
        try (Directory folder = new ByteBuffersDirectory()) {
            write(folder);
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher lucene = new IndexSearcher(reader);
                lucene.setSimilarity(new BM25Similarity(1.2f, 0.75f));
                SplittableRandom random = new SplittableRandom(7);
                for (int i = 0; i < QUERIES; i++) {
                    Language language = new Language(i % 2 == 0 ? "en" : "bg");
                    List<String> words = query(language, random);
                    String text = String.join(" ", words) + "  lang:" + language;
                    assertEquals(
                            List.copyOf(lucene(lucene, words, language).entrySet()),
                            List.copyOf(
                                    Bundled.SEARCHER.readings(text, Reach.OWN).entrySet()),
                            text);
                }
            }
        }
    }

    private static void write(Directory folder) throws IOException {
        try (Analyzer analyzer = new WhitespaceAnalyzer();
                IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < READINGS.size(); i++) {
                Reading reading = READINGS.get(i);
                LightStemmer stemmer = LightStemmer.of(reading.language());
                List<String> stems = new ArrayList<>();
                Tokens.words(reading.number()).forEach(word -> stems.add(stemmer.stem(word)));
                for (int k = 0; k < Terms.HEADING; k++) {
                    Tokens.words(reading.heading()).forEach(word -> stems.add(stemmer.stem(word)));
                }
                Tokens.words(reading.text()).forEach(word -> stems.add(stemmer.stem(word)));
                for (int k = 0; k < reading.editions().size(); k++) {
                    Document document = new Document();
                    document.add(new TextField(reading.language().tag(), String.join(" ", stems), Field.Store.NO));
                    document.add(new StoredField("reading", i));
                    writer.addDocument(document);
                }
            }
        }
    }

    /** One to three words of a clause, as it has them. */
    private static List<String> query(Language language, SplittableRandom random) {
        while (true) {
            Reading reading = READINGS.get(random.nextInt(READINGS.size()));
            List<String> words = Tokens.words(reading.text());
            if (reading.language().equals(language) && words.size() > 3) {
                TreeSet<String> query = new TreeSet<>();
                for (int i = random.nextInt(1, 4); i > 0; i--) {
                    query.add(words.get(random.nextInt(words.size())));
                }
                return List.copyOf(query);
            }
        }
    }

    private static Map<Integer, Float> lucene(IndexSearcher lucene, List<String> words, Language language)
            throws IOException {
        LightStemmer stemmer = LightStemmer.of(language);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new TermQuery(new Term(language.tag(), stemmer.stem(word))), BooleanClause.Occur.MUST);
        }
        Map<Integer, Float> scores = new LinkedHashMap<>();
        for (ScoreDoc hit : lucene.search(query.build(), MANY).scoreDocs) {
            int reading = lucene.storedFields()
                    .document(hit.doc)
                    .getField("reading")
                    .numericValue()
                    .intValue();
            scores.putIfAbsent(reading, hit.score);
        }
        return scores;
    }
}
