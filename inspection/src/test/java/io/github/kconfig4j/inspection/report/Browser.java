package io.github.kconfig4j.inspection.report;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One page in Chromium, which is told what to do by its DevTools protocol. Not for use by several threads. */
final class Browser implements AutoCloseable {
    private static final int SECONDS = 60;
    private static final Gson GSON = new Gson();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Answers answers;
    private final AtomicInteger ids = new AtomicInteger();
    private final String session;

    private Browser(Process process, Path profile, URI address) throws Exception {
        this.process = process;
        this.profile = profile;
        this.answers = new Answers();
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, answers)
                .get(SECONDS, TimeUnit.SECONDS);
        String target = send(Optional.empty(), "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .getAsString();
        this.session = send(Optional.empty(), "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Where Chromium is: on the path, or what {@code CHROMIUM} names. */
    static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> names = named != null
                ? Stream.of(Path.of(named))
                : Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of("/usr/bin", name));
        return names.filter(Files::isExecutable).findFirst();
    }

    static Browser start() throws Exception {
        Path profile = Files.createTempDirectory("kconfig-browser");
        Process process = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String mark = "DevTools listening on ";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(mark)) {
                CompletableFuture<Void> drained =
                        CompletableFuture.runAsync(() -> output.lines().forEach(rest -> {}));
                drained.exceptionally(e -> null);
                return new Browser(process, profile, URI.create(line.substring(mark.length())));
            }
        }
        throw new IOException("Chromium says nothing of its DevTools");
    }

    private JsonObject send(String method, Map<String, ?> parameters) throws Exception {
        return send(Optional.of(session), method, parameters);
    }

    private JsonObject send(Optional<String> to, String method, Map<String, ?> parameters) throws Exception {
        JsonObject message = new JsonObject();
        int id = ids.incrementAndGet();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", GSON.toJsonTree(parameters));
        to.ifPresent(name -> message.addProperty("sessionId", name));
        CompletableFuture<JsonObject> answer = answers.expect(id);
        socket.sendText(GSON.toJson(message), true).get(SECONDS, TimeUnit.SECONDS);
        JsonObject got = answer.get(SECONDS, TimeUnit.SECONDS);
        if (got.has("error")) {
            throw new IOException(method + ": " + got.get("error"));
        }
        return got.getAsJsonObject("result");
    }

    /** Opens an address and waits until it is loaded. */
    void open(String address) throws Exception {
        send("Page.navigate", Map.of("url", "about:blank"));
        waitFor("location.href === 'about:blank' && document.readyState === 'complete'");
        send("Page.navigate", Map.of("url", address));
        waitFor("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    /** Evaluates JavaScript; a promise is waited for. */
    JsonElement evaluate(String script) throws Exception {
        JsonObject result =
                send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(script + ": " + result.get("exceptionDetails"));
        }
        JsonElement value = result.getAsJsonObject("result").get("value");
        return value == null ? new JsonObject() : value;
    }

    String text(String selector) throws Exception {
        return evaluate("document.querySelector(" + GSON.toJson(selector) + ").textContent")
                .getAsString();
    }

    boolean isTrue(String script) throws Exception {
        return evaluate("Boolean(" + script + ")").getAsBoolean();
    }

    void waitFor(String script) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!isTrue(script)) {
            if (System.nanoTime() > end) {
                throw new IOException("It never was so: " + script);
            }
            Thread.sleep(20);
        }
    }

    /** Presses a key: {@code Tab}, {@code Enter}, or a character. */
    void press(String key) throws Exception {
        boolean isText = key.length() == 1;
        String text = isText ? key : key.equals("Enter") ? "\r" : "";
        int code = key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : isText ? Character.toUpperCase(key.charAt(0)) : 0;
        send(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Types into what has the focus. */
    void type(String text) throws Exception {
        for (char c : text.toCharArray()) {
            send("Input.insertText", Map.of("text", String.valueOf(c)));
        }
    }

    /** Clicks with the mouse in the middle of an element. */
    void click(String selector) throws Exception {
        JsonObject box = evaluate("(() => { const e = document.querySelector(" + GSON.toJson(selector)
                        + "); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                        + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()")
                .getAsJsonObject();
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            box.get("x").getAsDouble(),
                            "y",
                            box.get("y").getAsDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    void window(int width, int height) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** {@code screen} or {@code print}; {@code light} or {@code dark}. */
    void media(String type, String colours) throws Exception {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", type, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** A picture of the whole page, at most 3,000 pixels high. */
    byte[] picture() throws Exception {
        JsonObject size = send("Page.getLayoutMetrics", Map.of()).getAsJsonObject("cssContentSize");
        JsonObject picture = send(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x",
                                0,
                                "y",
                                0,
                                "width",
                                size.get("width").getAsDouble(),
                                "height",
                                Math.min(3000, size.get("height").getAsDouble()),
                                "scale",
                                1)));
        return Base64.getDecoder().decode(picture.get("data").getAsString());
    }

    /** What was written to the console, was thrown and not caught, or was refused. */
    List<String> console() {
        return List.copyOf(answers.said);
    }

    /** All addresses that anything was fetched from. */
    List<String> fetched() {
        return List.copyOf(answers.fetched);
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            List<Path> all = new ArrayList<>(files.toList());
            Collections.reverse(all);
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // The browser's other processes end a little later and may still write there; the folder is a temporary
            // one.
            profile.toFile().deleteOnExit();
        }
    }

    private static final class Answers implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonObject>> expected = new ConcurrentHashMap<>();
        private final List<String> said = new CopyOnWriteArrayList<>();
        private final List<String> fetched = new CopyOnWriteArrayList<>();
        private final StringBuilder text = new StringBuilder();

        CompletableFuture<JsonObject> expect(int id) {
            return expected.computeIfAbsent(id, key -> new CompletableFuture<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                take(JsonParser.parseString(text.toString()).getAsJsonObject());
                text.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(JsonObject message) {
            if (message.has("id")) {
                expect(message.get("id").getAsInt()).complete(message);
                return;
            }
            String method = message.get("method").getAsString();
            if (List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                    .contains(method)) {
                said.add(message.get("params").toString());
            } else if (method.equals("Network.requestWillBeSent")) {
                fetched.add(message.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString());
            }
        }
    }
}
