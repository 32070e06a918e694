package dev.stemma.report.command;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands for picocli, those that say how far they are with a progress to say it to.
 *
 * @since 0.1.0
 */
public final class CommandFactory implements IFactory {

    private final Progress progress;

    /**
     * Creates the factory.
     *
     * @param progress what long work says how far it is to
     */
    public CommandFactory(Progress progress) {
        this.progress = progress;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == CheckCommand.class
                ? type.cast(new CheckCommand(progress))
                : CommandLine.defaultFactory().create(type);
    }
}
