/** Finds corpora without knowing who provides them. */
module org.example.consumer {
    requires dev.stemma.corpus;
}
