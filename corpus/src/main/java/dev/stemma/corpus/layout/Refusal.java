package dev.stemma.corpus.layout;

import dev.stemma.corpus.problem.Rule;

/**
 * Why a file is not read at all.
 *
 * @param file the file, as it is called where it lies
 * @param rule the rule that it breaks
 * @param message what is wrong
 * @param remedy what to do
 */
public record Refusal(String file, Rule rule, String message, String remedy) {}
