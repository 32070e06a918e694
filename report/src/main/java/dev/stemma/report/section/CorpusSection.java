package dev.stemma.report.section;

import dev.stemma.model.Corpus;
import dev.stemma.report.document.Block;
import dev.stemma.report.document.Heading;
import java.util.ArrayList;
import java.util.List;

/** Which data the report is about. */
final class CorpusSection {

    private CorpusSection() {}

    static List<Block> of(Context context) {
        Corpus corpus = context.corpus();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, context.say(corpus.title())));
        blocks.add(context.paragraph(Label.DATA, corpus.dataVersion(), corpus.license()));
        corpus.checksum().ifPresent(checksum -> blocks.add(context.paragraph(Label.CHECKSUM, checksum)));
        blocks.add(context.paragraph(
                Label.SIZE,
                corpus.papers().size(),
                corpus.models().size(),
                corpus.sources().size(),
                corpus.claims().size(),
                corpus.capabilities().size(),
                corpus.benchmarks().size(),
                corpus.results().size()));
        return blocks;
    }
}
