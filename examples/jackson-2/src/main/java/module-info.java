/** Puts Stemma's types into documents of its own, with Jackson 2. */
module dev.stemma.example.jacksontwo {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires dev.stemma.corpus;

    exports dev.stemma.example.jacksontwo to
            com.fasterxml.jackson.databind;
}
