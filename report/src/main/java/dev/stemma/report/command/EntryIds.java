package dev.stemma.report.command;

import dev.stemma.report.section.Entries;
import dev.stemma.report.section.Entry;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Looks up the ids of entries that a user names. */
final class EntryIds {

    private EntryIds() {}

    /** {@return the entries with an id, one or more; a wrong call names the nearest one if there is none} */
    static List<Entry> find(Entries entries, String id, CommandSpec spec) {
        List<Entry> found = entries.find(id);
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing has the id '" + id + "'"
                            + entries.nearest(id)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse("; 'stemma search' finds words"));
        }
        return found;
    }
}
