package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;

/**
 * Something that breaks a rule, before it is known in which file it stands.
 *
 * @param entry the entry of the corpus, such as a claim
 */
public record Finding(Object entry, Pointer pointer, Rule rule, String message, String remedy) {}
