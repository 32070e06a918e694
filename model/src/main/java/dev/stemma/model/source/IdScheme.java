package dev.stemma.model.source;

import dev.stemma.model.id.Named;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A catalogue outside the corpus in which models, benchmarks and documents have ids.
 *
 * @since 0.1.0
 */
public enum IdScheme implements Named {
    /** A repository of the Hugging Face hub: {@code openai-community/gpt2}, {@code datasets/EleutherAI/lambada_openai}. */
    HUGGING_FACE(
            "(?:datasets/|spaces/)?[A-Za-z0-9][\\w.-]{0,95}(?:/[A-Za-z0-9][\\w.-]{0,95})?",
            "openai-community/gpt2, or datasets/OWNER/NAME",
            "https://huggingface.co/"),
    /** A preprint, with or without its version: {@code 2005.14165v4}, {@code cs/0112017}. */
    ARXIV(
            "(?:[0-9]{4}\\.[0-9]{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/[0-9]{7})(?:v[1-9][0-9]*)?",
            "2005.14165, 2005.14165v4 or cs/0112017", "https://arxiv.org/abs/"),
    /** A digital object identifier without its resolver: {@code 10.1162/tacl_a_00276}. */
    DOI("10\\.[0-9]{4,9}/[!-~]+", "10.1162/tacl_a_00276", "https://doi.org/"),
    /** A paper of the ACL Anthology: {@code N18-1202}, {@code 2022.acl-long.229}. */
    ACL_ANTHOLOGY(
            "[A-Z][0-9]{2}-[0-9]{4,5}|[0-9]{4}\\.[a-z0-9_]+-[a-z0-9_]+\\.[0-9]+",
            "N18-1202 or 2022.acl-long.229", "https://aclanthology.org/"),
    /** A row of Epoch AI's tables of models, by the name in its column {@code Model}. */
    EPOCH(
            "[ -~]*[!-~][ -~]*",
            "the name in the column Model, such as GPT-2 (1.5B)",
            "https://epoch.ai/data/notable-ai-models"),
    /** A repository of code by host and path: {@code github.com/openai/gpt-2}. */
    REPOSITORY("[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[\\w.~-]+)+", "github.com/openai/gpt-2, without https://", "https://");

    private final Pattern syntax;
    private final String example;
    private final String root;

    IdScheme(String syntax, String example, String root) {
        this.syntax = Pattern.compile(syntax);
        this.example = example;
        this.root = root;
    }

    boolean accepts(String id) {
        return syntax.matcher(id).matches();
    }

    String example() {
        return example;
    }

    /** Ids of the other schemes have no character that an address must encode, but for those of DOIs. */
    String url(String id) {
        if (this == EPOCH) {
            return root; // the tables have no address for a row
        }
        StringBuilder address = new StringBuilder(root);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ("\"#%<>?[\\]^`{|}".indexOf(c) < 0) {
                address.append(c);
            } else {
                address.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            }
        }
        return address.toString();
    }

    @Override
    public String toString() {
        return id();
    }
}
