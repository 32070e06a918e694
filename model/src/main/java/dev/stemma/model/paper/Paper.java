package dev.stemma.model.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.stemma.model.id.PaperId;
import dev.stemma.model.id.SectionId;
import dev.stemma.model.id.SourceId;
import dev.stemma.model.internal.StemmaStyle;
import dev.stemma.model.source.Author;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A research paper that introduces one or more models, as the primary document says it.
 *
 * <p>Its claims, models and results are kept by the {@link dev.stemma.model.Corpus}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@StemmaStyle
@JsonPropertyOrder({"id", "title", "authors", "documents", "dates", "sections", "buildsOn", "trainingData"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Paper {

    /** {@return the id} */
    @JsonProperty("id")
    PaperId id();

    /** {@return the title as printed} */
    @JsonProperty("title")
    String title();

    /** {@return the authors in printed order} */
    @JsonProperty("authors")
    List<Author> authors();

    /** {@return the primary documents, the paper itself first; never empty in a valid corpus} */
    @JsonProperty("documents")
    List<SourceId> documents();

    /** {@return what happened when, as far as a source says so; empty if nothing is known} */
    @JsonProperty("dates")
    List<PaperDate> dates();

    /** {@return the sections of all documents in printed order, appendices included} */
    @JsonProperty("sections")
    List<Section> sections();

    /** {@return the works that the paper builds on, in the order of its text} */
    @JsonProperty("buildsOn")
    List<Influence> buildsOn();

    /**
     * {@return the data sets that its models are pre-trained on, in printed order; empty if the paper names none or
     * withholds them}
     */
    @JsonProperty("trainingData")
    List<TrainingDataSet> trainingData();

    /**
     * {@return the section with an id; empty if the paper has none of this id}
     *
     * @param id the section's id
     */
    default Optional<Section> section(SectionId id) {
        Objects.requireNonNull(id, "id");
        return sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /**
     * {@return the date by which something of the paper was first surely public; empty if none is known}
     *
     * <p>Of all dates it is the one whose last possible day comes first, so that {@code 2018-06-11} wins over a mere
     * {@code 2018}, and of two with the same last day the more precise one; the order of the list does not matter.
     */
    default Optional<PaperDate> firstPublic() {
        return first(dates().stream());
    }

    /**
     * {@return the date by which a thing of one kind surely happened for the first time, such as the first version of a
     * preprint; empty if none of this kind is known}
     *
     * <p>Of several dates of the kind it is chosen as by {@link #firstPublic()}.
     *
     * @param kind the kind
     */
    default Optional<PaperDate> first(DateKind kind) {
        Objects.requireNonNull(kind, "kind");
        return first(dates().stream().filter(date -> date.kind() == kind));
    }

    private static Optional<PaperDate> first(Stream<PaperDate> dates) {
        return dates.min(Comparator.comparing((PaperDate date) -> date.date().latest())
                .thenComparing(date -> date.date().earliest(), Comparator.reverseOrder())
                .thenComparing(PaperDate::kind)
                .thenComparing(PaperDate::source)
                .thenComparing(date -> date.locator().toString()));
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what a builder holds; for JSON binders, which fill the builder by its property names}
     *
     * @param builder the filled builder
     * @throws IllegalStateException if something required is not set
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Paper fromBuilder(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Paper}; each attribute can be set once. Not thread-safe. */
    final class Builder extends ImmutablePaper.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
