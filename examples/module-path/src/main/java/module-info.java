/** Says of each generation how it discloses its number of parameters. */
module dev.stemma.example.modulepath {
    requires dev.stemma.analysis;
    requires dev.stemma.corpus;
}
