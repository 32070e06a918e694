package dev.stemma.corpus.codec;

import dev.stemma.model.source.Author;
import dev.stemma.model.source.Organisation;
import dev.stemma.model.source.Person;
import java.util.Optional;

/**
 * An author as it stands in the JSON: no property says which of the two it is, what it has does.
 *
 * @param printed the whole name of a person, where the parts do not say it
 */
public record AuthorForm(
        Optional<String> family, Optional<String> given, Optional<String> printed, Optional<String> name) {

    static AuthorForm of(Author author) {
        return author instanceof Person person
                ? new AuthorForm(Optional.of(person.family()), person.given(), person.printed(), Optional.empty())
                : new AuthorForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(author.name()));
    }

    /**
     * Returns the author.
     *
     * @throws IllegalArgumentException if it is neither a person nor an organisation, or both
     */
    Author author() {
        if (name.isEmpty() && family.isPresent()) {
            return new Person(family.get(), given, printed);
        }
        if (name.isPresent() && family.isEmpty() && given.isEmpty() && printed.isEmpty()) {
            return new Organisation(name.get());
        }
        throw new IllegalArgumentException(
                "an author has either 'family', and perhaps 'given' and 'printed', or 'name' alone");
    }
}
