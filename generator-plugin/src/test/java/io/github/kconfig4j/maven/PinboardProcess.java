package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The service of {@code examples/service} while it runs in a Java of its own, on a port that was free. */
final class PinboardProcess implements AutoCloseable {
    private static final String PASSWORD = "only for this test";
    private static final Pattern LISTENS = Pattern.compile("(.*) listens on (\\S+)\n");
    private static final int SECONDS = 60;

    private final Process process;
    private final Path log;
    private final URI address;
    private final HttpClient client;

    private PinboardProcess(Process process, Path log, HttpClient client) throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        this.client = client;
        this.address = URI.create(started().group(2));
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param folder where it runs: it keeps its notes there, and its key store
     * @param arguments those of {@code java}
     */
    static PinboardProcess start(Path folder, List<String> arguments) throws Exception {
        Trees.delete(folder);
        Files.createDirectories(folder);
        Path keys = folder.resolve("keys.p12");
        run(
                folder,
                "keytool",
                "-genkeypair",
                "-alias",
                "pinboard",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                keys.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD);
        List<String> command = new ArrayList<>(List.of(program("java")));
        command.addAll(arguments);
        Path log = folder.resolve("service.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().put("PINBOARD_PORT", "0");
        builder.environment().put("PINBOARD_ADMIN_TOKEN", "secret");
        builder.environment().put("PINBOARD_KEY_STORE", keys.toString());
        builder.environment().put("PINBOARD_KEY_STORE_PASSWORD", PASSWORD);
        return new PinboardProcess(builder.start(), log, client(keys));
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static void run(Path folder, String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program(program)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** One that trusts the service's own certificate and no other. */
    private static HttpClient client(Path keys) throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private Matcher started() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            Matcher said = LISTENS.matcher(log());
            if (said.find()) {
                return said;
            }
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("The service does not listen: " + log());
            }
            Thread.sleep(20);
        }
    }

    /** All that it has printed. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** {@code http} or {@code https}. */
    String scheme() {
        return address.getScheme();
    }

    /** The status of an answer. */
    int status(String path) throws IOException, InterruptedException {
        return send(request(path)).statusCode();
    }

    /** The bytes of an answer that is one. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(request(path).header("Authorization", "Bearer secret"));
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    /** The text of an answer that is one. */
    String text(String path) throws IOException, InterruptedException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Sends a text. */
    String post(String path, String text) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                send(request(path).header("Authorization", "Bearer secret").POST(BodyPublishers.ofString(text)));
        return response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
