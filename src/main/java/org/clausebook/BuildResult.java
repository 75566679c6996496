package org.clausebook;

import java.nio.file.Path;

/**
 * What a build made.
 *
 * @param editions how many editions it read
 * @param clauses how many clauses they hold together
 * @param pages how many pages it wrote
 * @param findings how many places a reviewer should look at
 * @param index the page to open first
 */
public record BuildResult(int editions, int clauses, int pages, int findings, Path index) {}
