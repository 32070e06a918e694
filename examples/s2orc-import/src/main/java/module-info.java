/** Streams records of papers into the lines of a corpus. */
module dev.stemma.example.s2orc {
    requires dev.stemma.analysis;
    requires dev.stemma.corpus;
    requires tools.jackson.databind;
}
