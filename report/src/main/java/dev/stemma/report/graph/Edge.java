package dev.stemma.report.graph;

import dev.stemma.model.paper.InfluenceKind;
import java.util.List;

/** That a paper, by its id, builds on another work, in some ways: each once, in the order of the paper's entries. */
record Edge(String from, String to, List<InfluenceKind> kinds) {}
