package dev.stemma.corpus.validation;

/** A rule, or several about one thing, as code that finds what breaks it. */
interface Check {

    /** Reports everything in the corpus that breaks the rule; of claims later, where it asks to be {@linkplain Scope#eachClaim shown} them. */
    void run(Scope scope);
}
