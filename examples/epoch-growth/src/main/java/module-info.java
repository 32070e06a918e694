/** Fits growth rates to a table of notable models. */
module dev.stemma.example.epoch {
    requires de.siegmar.fastcsv;
    requires dev.stemma.analysis;
}
