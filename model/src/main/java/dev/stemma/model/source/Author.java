package dev.stemma.model.source;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Who wrote a document: a {@link Person} or an {@link Organisation}.
 *
 * <p>In JSON the two are told apart by what they have, {@code family} or {@code name}.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Person.class), @JsonSubTypes.Type(Organisation.class)})
public sealed interface Author permits Person, Organisation {

    /** {@return the whole name as the document prints it, such as {@code Tom B. Brown}; also what {@code toString} returns} */
    String name();
}
