/** Puts Stemma's types into documents of its own, with Jackson 3. */
module dev.stemma.example.jacksonthree {
    requires dev.stemma.corpus;
    requires tools.jackson.databind;

    exports dev.stemma.example.jacksonthree to
            tools.jackson.databind;
}
