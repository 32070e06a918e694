package dev.stemma.example.scala

import dev.stemma.analysis.Facts
import dev.stemma.corpus.GptCorpus
import dev.stemma.model.claim.Verdict
import dev.stemma.model.figure.{Figure, Quantity, Stated, Withheld}
import dev.stemma.model.id.ModelId

import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*

/** Counts the verdicts on the claims of the reading, and reads two figures. */
@main def audit(): Unit =
  val gpt = GptCorpus.load()
  val verdicts = Facts.of(gpt).claims().claims().asScala.groupBy(_.claim().verdict()).view.mapValues(_.size).toMap
  for verdict <- Verdict.values() do println(s"$verdict: ${verdicts.getOrElse(verdict, 0)}")

  for id <- List("gpt-3-175b", "gpt-4") do
    val parameters = gpt.get(ModelId.of(id)).disclosure(Quantity.PARAMETERS).toScala.map(_.preferred())
    println(s"$id: ${parameters.map(describe).getOrElse("no figure")}")

private def describe(figure: Figure): String = figure match
  case stated: Stated     => s"stated, ${stated.value()}"
  case withheld: Withheld => s"withheld in ${withheld.source()}"
  case other              => other.kind().toString
