package org.clausebook.content;

import java.util.List;
import org.clausebook.source.SourceText;

/**
 * A content folder, read.
 *
 * @param collection what its collection file says
 * @param editionFiles the Markdown files of all works, in the works' order and within one in that of its editions
 * @param record what people committed about clauses across editions
 * @param reviewed what people said about findings
 */
public record Content(Collection collection, List<SourceText> editionFiles, ClauseRecord record, Reviewed reviewed) {
    public Content {
        editionFiles = List.copyOf(editionFiles);
    }
}
