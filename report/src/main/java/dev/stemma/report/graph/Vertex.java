package dev.stemma.report.graph;

/** A paper of the corpus, or another work. */
record Vertex(String id, String label, boolean isPaper) {}
