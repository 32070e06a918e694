package dev.stemma.report.terminal;

/** How the program ends. */
public final class ExitCode {

    /** The command did what it says. */
    public static final int OK = 0;

    /** The program was called wrongly, or a file could not be read or written. */
    public static final int WRONG_CALL = 1;

    /** The corpus is invalid. */
    public static final int INVALID_CORPUS = 2;

    private ExitCode() {}
}
