package dev.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stemma.model.Corpus;
import dev.stemma.model.id.CorpusId;
import dev.stemma.model.id.UnknownIdException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

    @TempDir
    Path temp;

    /** Announces the small corpus. */
    public static final class Small implements CorpusProvider {
        @Override
        public CorpusId id() {
            return CorpusId.of("small");
        }

        @Override
        public Corpus load() {
            return CorpusReader.readResources(SmallCorpus.class, "small", SmallCorpus.class::getResourceAsStream);
        }
    }

    /** Announces the small corpus as well. */
    public static final class AlsoSmall implements CorpusProvider {
        @Override
        public CorpusId id() {
            return CorpusId.of("small");
        }

        @Override
        public Corpus load() {
            return new Small().load();
        }
    }

    /** Announces something else than it loads. */
    public static final class Misnamed implements CorpusProvider {
        @Override
        public CorpusId id() {
            return CorpusId.of("large");
        }

        @Override
        public Corpus load() {
            return new Small().load();
        }
    }

    @Test
    void the_shipped_corpus_announces_itself() {
        assertThat(Corpora.available()).containsExactly(CorpusId.of("gpt"));
        assertThat(Corpora.load(CorpusId.of("gpt"))).isSameAs(GptCorpus.load());
    }

    @Test
    void a_jar_announces_its_corpus() throws IOException {
        try (URLClassLoader loader = announcing(Small.class)) {
            assertThat(Corpora.available(loader)).containsExactly(CorpusId.of("gpt"), CorpusId.of("small"));
            assertThat(Corpora.load(CorpusId.of("small"), loader)).isEqualTo(new Small().load());
        }
    }

    @Test
    void an_unknown_corpus_is_refused_with_the_nearest() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> Corpora.load(CorpusId.of("gtp")))
                .withMessage("there is no corpus 'gtp' among gpt, seen by class loader 'app'; did you mean 'gpt'?");
    }

    @Test
    void a_context_that_sees_no_corpus_or_is_none_hides_nothing_that_stemma_sees() {
        for (ClassLoader context : Arrays.asList(ClassLoader.getPlatformClassLoader(), null)) {
            inContext(context, () -> {
                assertThat(Corpora.available()).containsExactly(CorpusId.of("gpt"));
                assertThat(Corpora.load(CorpusId.of("gpt"))).isSameAs(GptCorpus.load());
            });
        }
        inContext(
                ClassLoader.getPlatformClassLoader(),
                () -> assertThatExceptionOfType(UnknownIdException.class)
                        .isThrownBy(() -> Corpora.load(CorpusId.of("bert")))
                        .withMessage(
                                "there is no corpus 'bert' among gpt, seen by class loader 'platform' and class loader"
                                        + " 'app'"));
    }

    @Test
    void a_context_that_sees_more_is_asked_first() throws IOException {
        try (URLClassLoader loader = announcing(Small.class)) {
            inContext(
                    loader,
                    () -> assertThat(Corpora.available()).containsExactly(CorpusId.of("gpt"), CorpusId.of("small")));
        }
    }

    private static void inContext(@Nullable ClassLoader context, Runnable test) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            test.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void two_providers_of_one_id_are_an_error_that_names_both() throws IOException {
        try (URLClassLoader loader = announcing(Small.class, AlsoSmall.class)) {
            assertThatExceptionOfType(CorpusProviderException.class)
                    .isThrownBy(() -> Corpora.available(loader))
                    .withMessage("two providers announce the corpus 'small': " + Small.class.getName() + " and "
                            + AlsoSmall.class.getName() + "; remove one of the two jars")
                    .satisfies(e -> assertThat(e.providers())
                            .containsExactly(Small.class.getName(), AlsoSmall.class.getName()));
        }
    }

    @Test
    void a_provider_that_loads_another_corpus_than_it_announces_is_an_error() throws IOException {
        try (URLClassLoader loader = announcing(Misnamed.class)) {
            assertThatExceptionOfType(CorpusProviderException.class)
                    .isThrownBy(() -> Corpora.load(CorpusId.of("large"), loader))
                    .withMessageContaining("announces the corpus 'large' and loads 'small'");
        }
    }

    @Test
    void a_name_that_is_no_provider_is_an_error() throws IOException {
        try (URLClassLoader loader = announcing(SmallCorpus.class)) {
            assertThatExceptionOfType(CorpusProviderException.class)
                    .isThrownBy(() -> Corpora.available(loader))
                    .withMessageContaining(SmallCorpus.class.getName() + " not a subtype");
        }
    }

    /** A class loader of a jar that announces the providers; the classes themselves are here. */
    private URLClassLoader announcing(Class<?>... providers) throws IOException {
        Path services = Files.createDirectories(temp.resolve("META-INF/services"));
        Files.write(
                services.resolve(CorpusProvider.class.getName()),
                Arrays.stream(providers).map(Class::getName).toList());
        return new URLClassLoader(new URL[] {temp.toUri().toURL()}, CorporaTest.class.getClassLoader());
    }
}
