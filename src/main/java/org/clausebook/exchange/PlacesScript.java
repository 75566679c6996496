package org.clausebook.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.align.Concordance;
import org.clausebook.book.WorkEditions;
import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;

/**
 * On which of several pages each place of a long text stands, as a script: a link that was made when there were fewer
 * pages leads to another one by now, and a page that was opened from a folder may load nothing else.
 */
public final class PlacesScript {
    private PlacesScript() {}

    /** An edition's places, by their names and further names. */
    public static String write(Edition edition, SiteLayout layout) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Block block : edition.blocks()) {
            ClauseAddress address = new ClauseAddress(edition.id(), block.path());
            places.put(layout.anchor(address), layout.part(address));
            layout.aliases(address).forEach(alias -> places.putIfAbsent(alias, layout.part(address)));
        }
        return script(places);
    }

    /** The clauses of each section of a work that is shown on several pages: the scripts by their paths. */
    public static Map<String, String> ofClauses(WorkEditions work, SiteLayout layout) {
        Map<String, Map<String, Integer>> sections = new LinkedHashMap<>();
        for (Concordance.Row row : work.concordance().rows().values()) {
            if (layout.clausePages(work.id(), row.key()) > 1) {
                Map<String, Integer> places = sections.computeIfAbsent(
                        SiteLayout.clausePlaces(work.id(), row.key()), any -> new LinkedHashMap<>());
                int part = layout.part(work.id(), row.key());
                places.put(row.key().toString(), part);
                row.aliases().forEach(alias -> places.putIfAbsent(alias.toString(), part));
            }
        }
        Map<String, String> scripts = new LinkedHashMap<>();
        sections.forEach((path, places) -> scripts.put(path, script(places)));
        return scripts;
    }

    private static String script(Map<String, Integer> parts) {
        String places = Json.text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, Integer> place : parts.entrySet()) {
                json.writeNumberField(place.getKey(), place.getValue());
            }
            json.writeEndObject();
        });
        return "clausebookPlaces(" + places.strip() + ");\n";
    }
}
