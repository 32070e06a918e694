package dev.stemma.example.kotlin

import dev.stemma.analysis.lineage.Lineage
import dev.stemma.corpus.GptCorpus
import dev.stemma.model.source.LocalizedText
import dev.stemma.model.id.PaperId

/** Three mistakes that Java finds when it runs and Kotlin when it compiles. */
fun main() {
    val nullId = PaperId.of(null)
    val halfTranslated = LocalizedText.of("a statement", null)
    val lineage = Lineage.of(if (nullId == null) null else GptCorpus.load())
    println("$halfTranslated $lineage")
}
