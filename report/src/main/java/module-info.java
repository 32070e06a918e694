/**
 * The facts about a corpus as text, Markdown, JSON and CSV, and the command line that prints them.
 *
 * <p>Start with {@link dev.stemma.report.StemmaCommand}, which is also the main class of {@code stemma.jar}. A program
 * may run the same commands and take what they print.
 *
 * <h2>Five questions</h2>
 *
 * <p><b>What is there to know about the shipped corpus?</b>
 *
 * <pre>{@code
 * PrintWriter out = new PrintWriter(System.out, true);
 * PrintWriter err = new PrintWriter(System.err, true);
 * StemmaCommand.run(out, err, "render", "--format", "markdown");
 * }</pre>
 *
 * <p><b>How do I get the claims as a table?</b>
 *
 * <pre>{@code
 * StringWriter table = new StringWriter();
 * StemmaCommand.run(new PrintWriter(table), new PrintWriter(System.err, true), "claims", "--format", "csv");
 * System.out.println(table.toString().lines().findFirst().orElseThrow());
 * }</pre>
 *
 * <p><b>How do I get all facts as one document?</b>
 *
 * <pre>{@code
 * StringWriter facts = new StringWriter();
 * StemmaCommand.run(new PrintWriter(facts), new PrintWriter(System.err, true), "facts");
 * System.out.println(facts.toString().length() + " characters of JSON");
 * }</pre>
 *
 * <p><b>How do I check a folder before I publish it?</b>
 *
 * <pre>{@code
 * Path folder = Files.createTempDirectory("family").resolve("gpt");
 * CorpusWriter.write(GptCorpus.load(), folder);
 * PrintWriter out = new PrintWriter(System.out, true);
 * int exitCode = StemmaCommand.run(out, out, "check", folder.toString()); // 0, or 2 with the problems
 * System.out.println(exitCode);
 * }</pre>
 *
 * <p><b>How do I draw the lineage?</b>
 *
 * <pre>{@code
 * PrintWriter out = new PrintWriter(System.out, true);
 * StemmaCommand.run(out, out, "lineage", "--papers-only");
 * }</pre>
 */
module dev.stemma.report {
    requires de.siegmar.fastcsv;
    requires dev.stemma.analysis;
    requires dev.stemma.corpus;
    requires info.picocli;
    // Annotation-only: needed to compile, never at run time.
    requires static org.jspecify;
    requires tools.jackson.core;

    exports dev.stemma.report;

    // picocli makes the commands and fills their fields.
    opens dev.stemma.report to
            info.picocli;
    opens dev.stemma.report.command to
            info.picocli;
}
