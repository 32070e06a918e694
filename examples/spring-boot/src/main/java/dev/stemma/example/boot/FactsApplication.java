package dev.stemma.example.boot;

import dev.stemma.corpus.GptCorpus;
import dev.stemma.model.Corpus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Serves facts, calls itself over the loopback interface, and ends. */
@SpringBootApplication
public class FactsApplication {

    /** Creates the configuration; Spring does. */
    public FactsApplication() {}

    @Bean
    Corpus corpus() {
        return GptCorpus.load();
    }

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws IOException if the application cannot be reached
     * @throws InterruptedException if this thread is told to stop
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var application = new SpringApplication(FactsApplication.class);
        // A free port of the loopback interface; and nothing printed but the answers.
        try (var context = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn")) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            String address = "http://127.0.0.1:" + port;
            System.out.println(get(address + "/models/gpt-3-175b/parameters"));
            System.out.println(get(address + "/models/gpt-4/parameters"));
            System.out.println(get(address + "/growth"));
            String refuted = get(address + "/papers/gpt-1/refuted");
            if (!refuted.startsWith("[{\"id\":\"gpt-1/") || !refuted.contains("\"verdict\":\"refuted\"")) {
                throw new IllegalStateException("not the refuted claims: " + refuted);
            }
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
