/** Turns a table of notable models into a corpus. */
module dev.stemma.example.epochimport {
    requires de.siegmar.fastcsv;
    requires dev.stemma.corpus;
}
