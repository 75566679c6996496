/**
 * Clausebook turns legal texts that exist in several versions and languages into one static site. {@code source} knows
 * files, places in them and problems as values; {@code text} what a legal text is made of: works, editions, clauses and
 * their addresses. {@code content} reads the folder that people keep, and {@code parse} turns its Markdown into
 * editions and back. {@code ingest} makes draft editions from PDF, text, HTML and DOCX; it is a program of its own, whose
 * output people review before it counts. {@code align} finds which blocks of two editions correspond, and gives every
 * clause one key in all editions. {@code tag} says which products a clause is about, {@code refs} what it points to and
 * which terms it defines and uses, {@code diff} what changed in it between two versions and how current a translation is;
 * {@code check} what a reviewer should look at, in one edition and in a translation held against its source. {@code book}
 * holds everything known about a collection and answers questions about it. {@code site} alone makes addresses and alone
 * writes the site. {@code render} draws the pages from templates, {@code search} makes the index in which clauses are found
 * and looks it up, {@code exchange} writes the same facts for other programs. {@link BookBuild} is the one page of ordered
 * calls from content to book, {@link SiteBuild} from there to the site. {@code cli} is the only place that prints.
 */
@NullMarked
package org.clausebook;

import org.jspecify.annotations.NullMarked;
