package dev.stemma.report.command;

import dev.stemma.model.source.Language;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Languages on the command line: any tag, and to choose from those in which the program has words of its own. */
final class Languages implements Iterable<String>, ITypeConverter<Language> {

    @Override
    public Iterator<String> iterator() {
        return List.of(Language.ENGLISH.tag(), Language.CHINESE.tag()).iterator();
    }

    @Override
    public Language convert(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Objects.requireNonNull(e.getMessage()));
        }
    }
}
