package dev.stemma.example.kotlin

import dev.stemma.analysis.lineage.Lineage
import dev.stemma.corpus.GptCorpus
import dev.stemma.model.source.Language
import dev.stemma.model.figure.Derived
import dev.stemma.model.figure.Estimated
import dev.stemma.model.figure.Figure
import dev.stemma.model.figure.NotApplicable
import dev.stemma.model.figure.Quantity
import dev.stemma.model.figure.Stated
import dev.stemma.model.figure.Unstated
import dev.stemma.model.figure.Withheld

/** Says of each generation how it discloses its number of parameters. */
fun main() {
    val gpt = GptCorpus.load()
    for (paper in Lineage.of(gpt).generations()) {
        val flagship = gpt.modelsOf(paper.id()).first { it.flagship() }
        val name: String = flagship.name()
        val figure: Figure? = flagship.disclosure(Quantity.PARAMETERS).map { it.preferred() }.orElse(null)
        println("$name: ${figure?.let(::describe) ?: "no figure"}")
    }
}

private fun describe(figure: Figure): String =
    when (figure) {
        is Stated -> "stated, ${figure.value()}"
        is Derived -> "derived, ${figure.value()}"
        is Estimated -> "estimated by ${figure.source()}"
        is Withheld -> "withheld in ${figure.source()}, ${figure.locator().`in`(Language.ENGLISH)}"
        is Unstated -> "unstated"
        is NotApplicable -> "not applicable"
    }
