package dev.stemma.model;

import dev.stemma.model.benchmark.BenchmarkResult;
import dev.stemma.model.source.Language;
import dev.stemma.model.source.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What two corpora are together, in the parts that have no ids. */
final class Combination {

    private Combination() {}

    /** In every language that one of them has, since it stands for both: each title as well as it can be said there. */
    static LocalizedText title(LocalizedText first, LocalizedText second) {
        Map<Language, String> texts = new TreeMap<>();
        for (LocalizedText one : List.of(first, second)) {
            for (Language language : one.languages()) {
                texts.put(language, first.in(language) + " + " + second.in(language));
            }
        }
        return LocalizedText.of(texts);
    }

    /** Each licence once, in order of mention, however the corpora were put together. */
    static String license(String first, String second) {
        if (first.equals(second)) {
            return first;
        }
        Set<String> operands = new LinkedHashSet<>(operands(first));
        operands.addAll(operands(second));
        return String.join(" AND ", operands);
    }

    /** The parts of an SPDX expression that AND joins; any other compound keeps its meaning only in parentheses. */
    private static List<String> operands(String license) {
        boolean plain = !license.contains("(") && !license.contains(" OR ");
        if (plain) {
            return List.of(license.split(" AND ", -1));
        }
        List<String> operands = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < license.length(); i++) {
            depth += license.charAt(i) == '(' ? 1 : license.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && license.startsWith(" OR ", i)) {
                return List.of("(" + license + ")");
            }
            if (depth == 0 && license.startsWith(" AND ", i)) {
                operands.add(license.substring(begin, i));
                begin = i + " AND ".length();
            }
        }
        operands.add(license.substring(begin));
        return operands;
    }

    /** Results have no ids: each once, told apart first by what they say, whose hash table stays fast on any texts. */
    static List<BenchmarkResult> results(List<BenchmarkResult> first, List<BenchmarkResult> second) {
        Map<String, List<BenchmarkResult>> seen = new HashMap<>();
        List<BenchmarkResult> merged = new ArrayList<>();
        for (List<BenchmarkResult> results : List.of(first, second)) {
            for (BenchmarkResult result : results) {
                List<BenchmarkResult> alike = seen.computeIfAbsent(result.toString(), unused -> new ArrayList<>());
                if (!alike.contains(result)) {
                    alike.add(result);
                    merged.add(result);
                }
            }
        }
        return merged;
    }
}
