/**
 * Source files to draft editions: text as extracted from pages, PDF, HTML, DOCX and foreign Markdown. Every non-blank
 * character of a source's text layer comes out in exactly one block or in the furniture.
 */
@NullMarked
package org.clausebook.ingest;

import org.jspecify.annotations.NullMarked;
