package org.clausebook.ingest;

import java.util.List;
import java.util.SortedMap;

/**
 * A source's text layer: all its lines in reading order, and which of them are furniture.
 *
 * @param lines every line that is not blank
 * @param furniture by index into {@code lines}, what kind of furniture the whole line is
 * @param keepsSpaces whether lines keep the space they were broken at, so that a line without one was broken inside a
 *     word or URL
 */
record Layer(List<Line> lines, SortedMap<Integer, Furniture.Kind> furniture, boolean keepsSpaces) {}
