package dev.stemma.example.jacksontwo;

import dev.stemma.model.claim.Claim;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.paper.Paper;
import java.util.List;

/**
 * A document of this program that holds values of Stemma.
 *
 * @param requestedBy who asked
 * @param paper a paper
 * @param models its models
 * @param claims claims about it
 */
public record Dossier(String requestedBy, Paper paper, List<LanguageModel> models, List<Claim> claims) {}
