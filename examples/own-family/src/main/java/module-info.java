/** Shows a corpus of another family. */
module dev.stemma.example.family {
    requires dev.stemma.analysis;
    requires dev.stemma.corpus;
}
