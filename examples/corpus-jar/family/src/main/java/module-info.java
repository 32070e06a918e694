/** A corpus that announces itself. Its package is neither exported nor opened. */
module org.example.family {
    requires dev.stemma.corpus;

    provides dev.stemma.corpus.CorpusProvider with
            org.example.family.FamilyCorpus;
}
