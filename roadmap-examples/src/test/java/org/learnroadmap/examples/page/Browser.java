package org.learnroadmap.examples.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, with a profile of its own, that remembers what pages print and ask for. */
final class Browser implements AutoCloseable {

    /** Far more than anything takes on a slow and busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String BLANK = "about:blank";

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-features=BackForwardCache", // pages that nobody sees any more share the storage
            "--force-color-profile=srgb",
            "--force-prefers-reduced-motion", // what moves cannot be clicked
            "--window-size=1280,900",
            BLANK);

    /** Kept here, or its level would be forgotten. Says that it does not know the newest browsers, which work all the same. */
    private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final Path downloads;
    private final List<String> firstScripts = new ArrayList<>();

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** Starts the browser, or leaves the test out where there is none. */
    static Browser start(Path folder) {
        return start(folder, Map.of());
    }

    /** Starts the browser without JavaScript. */
    static Browser startWithoutScript(Path folder) {
        return start(folder, Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser start(Path folder, Map<String, Object> more) {
        Programs.assumeInstalled();
        Path downloads = create(folder.resolve("downloads"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Programs.browser().toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + create(folder.resolve("profile")));
        Map<String, Object> preferences = new HashMap<>(more);
        preferences.put("download.default_directory", downloads.toString());
        preferences.put("download.prompt_for_download", false);
        options.setExperimentalOption("prefs", preferences);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Programs.driver().toFile())
                .usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), downloads);
        browser.forget();
        return browser;
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page that the browser has kept nothing for. */
    void openFresh(Path page) {
        open(page);
        run("localStorage.clear()");
        reload();
    }

    void open(Path page) {
        leave(() -> driver.get(page.toUri().toString()));
    }

    /**
     * Goes to another document and waits for it. The driver alone was seen to come back before that on a busy machine, and
     * what is done then happens to the old one.
     */
    private void leave(Runnable step) {
        run("window.isLeft = true");
        step.run();
        waitFor(() -> Boolean.TRUE.equals(run("return !window.isLeft && document.readyState === 'complete'")));
        driver.executeAsyncScript("setTimeout(arguments[0])"); // behind what the page does when it has been loaded
    }

    /** What the browser did for itself is not what pages do. */
    private void forget() {
        driver.get(BLANK);
        printed();
        requested();
    }

    /** Opens a second window, runs what happens in it, and closes it. */
    void inSecondWindow(Runnable action) {
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        List<String> known = List.copyOf(firstScripts);
        known.forEach(this::addFirst);
        action.run();
        firstScripts.retainAll(known);
        driver.close();
        driver.switchTo().window(first);
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void reload() {
        leave(() -> driver.navigate().refresh());
    }

    /** Runs a script before those of every page that is opened from now on. */
    void runFirst(String script) {
        firstScripts.add(script);
        addFirst(script);
    }

    private void addFirst(String script) {
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Makes it noon of a day for every page that is opened from now on. */
    void setToday(LocalDate today) {
        runFirst("""
                (() => {
                    const now = new Date('%sT12:00:00').getTime();
                    class Then extends Date {
                        constructor(...parts) {
                            super(...(parts.length > 0 ? parts : [now]));
                        }
                        static now() {
                            return now;
                        }
                    }
                    window.Date = Then;
                })();
                """.formatted(today));
    }

    /** Makes the page so many CSS pixels wide and high. */
    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as print or screen, light or dark. */
    void setMedia(String media, String scheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        command("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Runs the body of a function and returns its result. */
    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script, Object... arguments) {
        return Objects.toString(run(script, arguments));
    }

    long number(String script, Object... arguments) {
        return ((Number) Objects.requireNonNull(run(script, arguments))).longValue();
    }

    List<String> texts(String script, Object... arguments) {
        return ((List<?>) Objects.requireNonNull(run(script, arguments)))
                .stream().map(String::valueOf).toList();
    }

    void waitFor(BooleanSupplier condition) {
        new WebDriverWait(driver, LONGEST, Duration.ofMillis(50)).until(any -> condition.getAsBoolean());
    }

    /** Waits for a file to be downloaded, and returns it. */
    Path download(String name, Runnable action) {
        Path file = downloads.resolve(name);
        delete(file);
        action.run();
        waitFor(() -> file.toFile().length() > 0); // an empty file keeps the name free until all of it is there
        return file;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what pages printed to the console since this was last asked, violations of the policy included. */
    List<String> printed() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Returns the addresses that were asked for since this was last asked. */
    List<String> requested() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> message(entry.getMessage()))
                .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
                .map(Browser::address)
                .toList();
    }

    private static Map<?, ?> message(String json) {
        Map<?, ?> entry = new Json().toType(json, Map.class);
        return (Map<?, ?>) entry.get("message");
    }

    private static String address(Map<?, ?> message) {
        Map<?, ?> parameters = (Map<?, ?>) message.get("params");
        Map<?, ?> request = (Map<?, ?>) parameters.get("request");
        return String.valueOf(request.get("url"));
    }

    /** Writes a picture of the page, as high as it is up to a bound. */
    void picture(Path file, int mostHeight) {
        long width = number("return innerWidth");
        long height = Math.min(mostHeight, number("return document.documentElement.scrollHeight"));
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> taken =
                command("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        write(file, () -> Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
    }

    private static void write(Path file, Supplier<byte[]> bytes) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, bytes.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
