package dev.stemma.example.boot;

import dev.stemma.analysis.Facts;
import dev.stemma.model.Corpus;
import dev.stemma.model.claim.Claim;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about the papers: values of Stemma, as Spring's own mapper writes them. */
@RestController
class FactsController {

    private final Corpus corpus;

    FactsController(Corpus corpus) {
        this.corpus = corpus;
    }

    @GetMapping("/models/{model}/parameters")
    Disclosure parameters(@PathVariable String model) {
        return corpus.get(ModelId.of(model)).disclosure(Quantity.PARAMETERS).orElseThrow();
    }

    @GetMapping("/papers/{paper}/refuted")
    List<Claim> refuted(@PathVariable String paper) {
        return corpus.claimsAbout(PaperId.of(paper)).stream()
                .filter(claim -> claim.verdict() == Verdict.REFUTED)
                .toList();
    }

    @GetMapping("/growth")
    List<String> growth() {
        return Facts.of(corpus).scaling(Quantity.PARAMETERS).steps().stream()
                .map(Object::toString)
                .toList();
    }
}
