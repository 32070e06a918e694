package dev.stemma.report.graph;

/**
 * A paper or another work.
 *
 * @param isPaper whether the corpus has it as a paper
 */
record Vertex(String id, String label, boolean isPaper) {}
