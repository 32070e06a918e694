package dev.stemma.benchmarks.process;

import dev.stemma.corpus.GptCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.core.json.JsonFactory;

/** One process that starts, does one thing and ends; the arguments are {@code load}, or {@code tokens} and resources. */
public final class Cold {

    private Cold() {}

    /** An empty process, to be subtracted. */
    public static final class Empty {

        private Empty() {}

        /** Does nothing. */
        public static void main(String[] arguments) {}
    }

    /** Does one thing and prints a count. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("load")) {
            System.out.println(GptCorpus.load().claims().size());
            return;
        }
        JsonFactory factory = new JsonFactory();
        long tokens = 0;
        for (int i = 1; i < arguments.length; i++) {
            try (InputStream in = GptCorpus.class.getResourceAsStream(arguments[i])) {
                tokens += Loading.tokens(factory, Objects.requireNonNull(in).readAllBytes());
            }
        }
        System.out.println(tokens);
    }
}
