package dev.stemma.example.epochimport;

import dev.stemma.model.Corpus;
import dev.stemma.model.figure.Disclosure;
import dev.stemma.model.figure.LanguageModel;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.ModelId;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.id.WorkId;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.Influence;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.paper.Paper;
import dev.stemma.model.paper.PaperDate;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.Locator;
import dev.stemma.model.source.Organisation;
import dev.stemma.model.source.PartialDate;
import dev.stemma.model.source.Source;
import dev.stemma.model.source.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the table into a corpus: rows with the same reference are the models of one paper, and a base model leads to the paper
 * of that model.
 *
 * <p>The places of all that is taken over are rows of the table, because nothing else was read. The size of the data set is
 * left out: the table counts it in data points, which are tokens for some models and pictures or positions for others.
 */
final class EpochTable {

    /** The table itself. */
    static final SourceId TABLE = SourceId.of("epoch-notable-models");

    /** The columns that are taken over. */
    static final Map<Quantity, String> COLUMNS = columns();

    private final List<Imported.Remark> remarks = new ArrayList<>();
    private final Figures figures = new Figures(remarks);
    private final Slugs paperIds = new Slugs();
    private final Slugs modelIds = new Slugs();
    private final Map<String, PaperId> paperOfModel = new LinkedHashMap<>();

    private EpochTable() {}

    private static Map<Quantity, String> columns() {
        Map<Quantity, String> columns = new LinkedHashMap<>();
        columns.put(Quantity.PARAMETERS, "Parameters");
        columns.put(Quantity.TRAINING_FLOP, "Training compute (FLOP)");
        columns.put(Quantity.EPOCHS, "Epochs");
        columns.put(Quantity.HARDWARE, "Training hardware");
        return columns;
    }

    /** Returns the corpus and what could not be carried over. */
    static Imported toCorpus(List<EpochRow> rows) {
        return new EpochTable().imported(rows);
    }

    private Imported imported(List<EpochRow> rows) {
        Map<String, List<EpochRow>> byReference = new LinkedHashMap<>();
        rows.forEach(row -> byReference
                .computeIfAbsent(referenceOf(row), unused -> new ArrayList<>())
                .add(row));
        Map<PaperId, List<EpochRow>> papers = new LinkedHashMap<>();
        byReference.forEach((unused, together) -> {
            EpochRow first = together.get(0);
            PaperId id = PaperId.of(paperIds.of(titleOf(first), "line-" + first.line()));
            papers.put(id, together);
            together.forEach(row -> paperOfModel.putIfAbsent(row.model(), id));
        });

        Corpus.Builder corpus = Corpus.builder()
                .id(CorpusId.of("epoch"))
                .title(LocalizedText.of("Epoch AI: notable models", "Epoch AI：重要模型"))
                .dataVersion("1")
                .license("CC-BY-4.0");
        List<Source> sources = new ArrayList<>(List.of(Source.builder()
                .id(TABLE)
                .kind(SourceKind.DATA_SET)
                .title("Notable AI Models")
                .addAuthors(new Organisation("Epoch AI"))
                .url("https://epoch.ai/data/notable-ai-models")
                .build()));
        List<Paper> entries = new ArrayList<>();
        List<LanguageModel> models = new ArrayList<>();
        papers.forEach((id, together) -> {
            SourceId document = SourceId.of(id + "-paper");
            sources.add(source(document, together.get(0)));
            entries.add(paper(id, document, together));
            models.addAll(models(id, together));
        });
        remarks.sort(Comparator.comparingLong(Imported.Remark::line));
        return new Imported(
                corpus.sources(sources).papers(entries).models(models).build(), List.copyOf(remarks));
    }

    /** Papers are told apart by their titles; a row without one is a paper of its own. */
    private static String referenceOf(EpochRow row) {
        String reference = row.text("Reference");
        return reference.isEmpty() ? "line " + row.line() : reference.toLowerCase(Locale.ROOT);
    }

    private static String titleOf(EpochRow row) {
        String reference = row.text("Reference");
        return reference.isEmpty() ? row.model() : reference;
    }

    private static Source source(SourceId id, EpochRow row) {
        Source.Builder source = Source.builder()
                .id(id)
                .kind(SourceKind.PAPER)
                .title(titleOf(row))
                .authors(row.authors());
        row.list("Link").stream().findFirst().ifPresent(link -> source.url(link.split(" ")[0]));
        return source.build();
    }

    private Paper paper(PaperId id, SourceId document, List<EpochRow> rows) {
        EpochRow first = rows.get(0);
        return Paper.builder()
                .id(id)
                .title(titleOf(first))
                .authors(first.authors())
                .addDocuments(document)
                .dates(dates(rows))
                .buildsOn(influences(id, rows))
                .build();
    }

    /** The earliest date of the rows of a paper is the one on which the paper was there. */
    private List<PaperDate> dates(List<EpochRow> rows) {
        List<PaperDate> dates = new ArrayList<>();
        for (EpochRow row : rows) {
            String text = row.text("Publication date");
            try {
                dates.add(new PaperDate(
                        DateKind.PAPER, PartialDate.of(text), TABLE, place(row, "Publication date"), Optional.empty()));
            } catch (IllegalArgumentException e) {
                remark(row, (text.isEmpty() ? "there is no date" : e.getMessage()) + "; left out");
            }
        }
        return dates.stream()
                .min(Comparator.comparing(PaperDate::date))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Influence> influences(PaperId id, List<EpochRow> rows) {
        List<Influence> influences = new ArrayList<>();
        Set<PaperId> known = new LinkedHashSet<>();
        for (EpochRow row : rows) {
            for (String base : baseModels(row)) {
                PaperId work = paperOfModel.get(base);
                if (work == null) {
                    remark(row, "its base model '" + base + "' is not in the table; no link");
                } else if (work.equals(id)) {
                    remark(row, "its base model '" + base + "' is of the same paper; no link");
                } else if (known.add(work)) {
                    influences.add(new Influence(
                            WorkId.of(work.value()),
                            InfluenceKind.ARCHITECTURE_OF,
                            TABLE,
                            place(row, "Base model"),
                            Optional.of(LocalizedText.of(
                                    "Trained further from the weights of " + base + ".", "在 " + base + " 的权重上继续训练。"))));
                }
            }
        }
        return influences;
    }

    /** A cell may list several models, and names have commas themselves: the longest run that is a name of the table is one. */
    private List<String> baseModels(EpochRow row) {
        List<String> parts = row.list("Base model");
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            while (to > from + 1 && !paperOfModel.containsKey(joined(parts, from, to))) {
                to--;
            }
            names.add(joined(parts, from, to));
            from = to;
        }
        return names;
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join(", ", parts.subList(from, to));
    }

    private List<LanguageModel> models(PaperId paper, List<EpochRow> rows) {
        EpochRow flagship = rows.stream()
                .max(Comparator.comparing(row -> Figures.sizeOf(row.text("Parameters"))))
                .orElseThrow();
        return rows.stream()
                .map(row -> LanguageModel.builder()
                        .id(ModelId.of(modelIds.of(row.model(), "line-" + row.line())))
                        .name(row.model())
                        .paper(paper)
                        .flagship(row.equals(flagship))
                        .disclosures(disclosures(row))
                        .build())
                .toList();
    }

    private List<Disclosure> disclosures(EpochRow row) {
        List<Disclosure> disclosures = new ArrayList<>();
        COLUMNS.forEach((quantity, column) -> figures.of(row, quantity, column)
                .ifPresent(figure -> disclosures.add(new Disclosure(quantity, List.of(figure), Optional.empty()))));
        return disclosures;
    }

    static Locator place(EpochRow row, String column) {
        return Locator.builder().row(row.model()).column(column).build();
    }

    private void remark(EpochRow row, String message) {
        remarks.add(new Imported.Remark(row.line(), row.model(), message));
    }
}
