package dev.stemma.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser that the tests drive: whichever Chromium or Chrome the machine has; nothing is downloaded. */
final class Chromium {

    static final String MISSING = "there is no Chromium with its driver on the PATH: install both, on Debian with"
            + " \"apt-get install chromium chromium-driver\", or name them in CHROMIUM and CHROMEDRIVER";

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    static boolean isThere() {
        return browser().isPresent() && driver().isPresent();
    }

    private static Optional<Path> browser() {
        return found("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> driver() {
        return found("CHROMEDRIVER", "chromedriver");
    }

    private static Optional<Path> found(String variable, String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
        Stream<Path> onPath = Stream.of(names)
                .flatMap(name ->
                        Stream.of(path.split(java.io.File.pathSeparator)).map(bin -> Path.of(bin, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    /** Starts a browser without a window, a profile or a network. */
    static ChromeDriver start() {
        SELENIUM.setLevel(Level.SEVERE); // it would warn that it knows no DevTools of this version, which are not used
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox", // the sandbox does not start as root, as in containers; only our own page is opened
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().orElseThrow().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new ChromeDriver(service, options);
    }
}
