package org.clausebook.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.site.SiteLayout;
import org.clausebook.tag.Topic;
import org.clausebook.tag.Topic.Owned;
import org.clausebook.text.Block;
import org.clausebook.text.Clause;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;
import org.clausebook.text.Slug;

/**
 * The clauses of each product's section as a file for the page's own script, which holds any two products against each
 * other: a script, for a page that was opened from a folder may load nothing else.
 */
public final class SectionScripts {
    /** A clause, with the number of its topic and of its wording among those of the topic. */
    private record Entry(int topic, int wording, Clause clause) {}

    private final Edition edition;
    private final SiteLayout layout;
    private final Map<Slug, List<Entry>> sections = new LinkedHashMap<>();

    /** Of an edition whose products have these topics. */
    public SectionScripts(Edition edition, List<Topic> topics, SiteLayout layout) {
        this.edition = edition;
        this.layout = layout;
        for (int topic = 0; topic < topics.size(); topic++) {
            for (int wording = 0; wording < topics.get(topic).variants().size(); wording++) {
                for (Owned owned : topics.get(topic).variants().get(wording).clauses()) {
                    sections.computeIfAbsent(owned.product(), unused -> new ArrayList<>())
                            .add(new Entry(topic, wording, owned.clause()));
                }
            }
        }
    }

    /** The products that have a section. */
    public Set<Slug> products() {
        return sections.keySet();
    }

    /** The file of one. */
    public String write(Slug product) {
        String clauses = Json.text(json -> {
            json.writeStartArray();
            for (Entry entry : sections.getOrDefault(product, List.of())) {
                write(json, entry);
            }
            json.writeEndArray();
        });
        return "clausebookSection(\"" + product + "\", " + clauses.strip() + ");\n";
    }

    private void write(JsonGenerator json, Entry entry) throws IOException {
        Block head = entry.clause().head();
        json.writeStartObject();
        json.writeNumberField("topic", entry.topic());
        json.writeNumberField("wording", entry.wording());
        json.writeStringField("anchor", layout.anchor(new ClauseAddress(edition.id(), head.path())));
        json.writeStringField("number", head.number());
        json.writeStringField("name", entry.clause().name());
        json.writeStringField("text", entry.clause().words());
        json.writeEndObject();
    }
}
