package org.clausebook.exchange;

import org.clausebook.site.SiteLayout;
import org.clausebook.text.Block;
import org.clausebook.text.ClauseAddress;
import org.clausebook.text.Edition;

/**
 * On which of its pages each place of a long edition is read, as a script: a link to the edition that was made when it
 * had fewer pages leads to another page by now, and a page that was opened from a folder may load nothing else.
 */
public final class PlacesScript {
    private PlacesScript() {}

    /** One object of the parts, from 1, by the names of their places and the places' further names. */
    public static String write(Edition edition, SiteLayout layout) {
        String places = Json.text(json -> {
            json.writeStartObject();
            for (Block block : edition.blocks()) {
                ClauseAddress address = new ClauseAddress(edition.id(), block.path());
                json.writeNumberField(layout.anchor(address), layout.part(address));
                for (String alias : layout.aliases(address)) {
                    json.writeNumberField(alias, layout.part(address));
                }
            }
            json.writeEndObject();
        });
        return "clausebookPlaces(" + places.strip() + ");\n";
    }
}
