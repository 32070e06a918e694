package dev.stemma.corpus.validation;

import dev.stemma.corpus.location.Pointer;
import dev.stemma.corpus.problem.Rule;

/**
 * Something that breaks a rule, before it is known in which file it stands.
 *
 * @param entry the entry of the corpus, such as a claim
 * @param pointer the place within the entry
 * @param rule the rule
 * @param message what is wrong
 * @param remedy what to do
 */
public record Finding(Object entry, Pointer pointer, Rule rule, String message, String remedy) {}
