package dev.stemma.report.graph;

import dev.stemma.model.paper.InfluenceKind;
import java.util.List;

/**
 * That one work builds on another.
 *
 * @param from the id of the paper that builds on the other work
 * @param to the id of the work that it builds on
 * @param kinds in what ways, each once, in the order of the paper's entries
 */
record Edge(String from, String to, List<InfluenceKind> kinds) {}
