package dev.stemma.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;

/** A page on the disk, open in a browser. */
final class Page implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver = Chromium.start();
    private final Path file;

    Page(Path file) {
        this.file = file;
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
    }

    /** Returns where the tests leave what they make. */
    static Path output() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("stemma.output", "target/page")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the page anew at a place in it, such as {@code "#/claims?lang=zh"}, and waits until everything is drawn. */
    void open(String place) {
        driver.get("about:blank");
        driver.get(file.toUri() + place);
        await("return document.documentElement.dataset.ready === 'true'");
    }

    /** Goes to a place in the page that is open, as a link does. */
    void go(String place) {
        js("location.hash = arguments[0]", place);
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl()).replaceFirst("^[^#]*", "");
    }

    ChromeDriver driver() {
        return driver;
    }

    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script, Object... arguments) {
        return String.valueOf(js(script, arguments));
    }

    long number(String script, Object... arguments) {
        return ((Number) Objects.requireNonNull(js(script, arguments))).longValue();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> maps(String script, Object... arguments) {
        return (List<Map<String, Object>>) Objects.requireNonNull(js(script, arguments));
    }

    /** Waits until a script returns true. */
    void await(String script, Object... arguments) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(js(script, arguments))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not true after " + PATIENCE.toSeconds() + " s: " + script);
            }
            pause(20);
        }
    }

    /** Waits until the next two frames are on the screen. */
    void awaitFrames() {
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the headings of what addresses open, null for one that opens nothing; asks the page without opening them. */
    @SuppressWarnings("unchecked")
    List<String> titles(List<String> places) {
        return (List<String>) Objects.requireNonNull(js(
                "return arguments[0].map(place => Stemma.details.view(place.replace(/^#\\//, '').replace(/[?].*/, '').split('/')"
                        + ".map(decodeURIComponent))?.title ?? null)",
                places));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Presses Tab until an element that the selector matches has the focus; fails after that many times. */
    void tabTo(String selector, int most) {
        for (int i = 0; i < most; i++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(js("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector + " within " + most + " steps");
    }

    /** Returns what the browser has complained of since the last call. */
    List<String> complaints() {
        return StreamSupport.stream(driver.manage().logs().get("browser").spliterator(), false)
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the addresses that the browser has asked for since the last call, save of the page and of empty pages. */
    List<String> requests() {
        return StreamSupport.stream(driver.manage().logs().get("performance").spliterator(), false)
                .map(entry -> message(entry.getMessage()))
                .filter(message -> message.get("method").equals("Network.requestWillBeSent"))
                .map(message -> (String) in(in(message, "params"), "request").get("url"))
                .filter(url -> !url.startsWith("data:") && !url.equals("about:blank"))
                .filter(url -> !url.equals(file.toUri().toString()))
                .toList();
    }

    private static Map<String, Object> message(String json) {
        return in(new Json().toType(json, Json.MAP_TYPE), "message");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> in(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.get(name);
    }

    /** Has the window measure so many CSS pixels, as a phone does or a desk. */
    void size(int width, int height, boolean isPhone) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", isPhone));
    }

    /** Shows the page as on paper or on a screen, for readers who prefer light or dark. */
    void media(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Saves a picture of what is in the window. */
    void picture(String name) {
        save(name + ".png", "Page.captureScreenshot", Map.of("format", "png"));
    }

    /** Saves a picture of an element with some room around it, even where it is larger than the window. */
    void picture(String name, String selector) {
        Map<String, Object> box = maps(
                        "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "return [{x: 0, y: Math.max(0, r.top + scrollY - 8), width: document.documentElement.clientWidth,"
                                + " height: r.height + 16, scale: 1}]",
                        selector)
                .get(0);
        save(
                name + ".png",
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", box));
    }

    /** Saves the page as it would be printed. */
    void print(String name) {
        save(
                name + ".pdf",
                "Page.printToPDF",
                Map.of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69));
    }

    private void save(String name, String command, Map<String, Object> options) {
        try {
            String data = (String) driver.executeCdpCommand(command, options).get("data");
            Files.write(output().resolve(name), Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
