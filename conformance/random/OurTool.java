import io.github.kconfig4j.conf.Conf;
import io.github.kconfig4j.conf.ConfRequest;
import io.github.kconfig4j.options.Dialect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code kconfig conf}, in this process. One thread at a time. */
final class OurTool {
    /** No status of the C tool. */
    private static final int FAULT = -1;

    private final Dialect dialect;
    private final Charset charset;
    private final RunFolder folder;
    private final Map<String, String> environment;

    OurTool(Dialect dialect, Path directory, Map<String, String> environment) {
        this.dialect = dialect;
        // Python reads no other files.
        this.charset = dialect == Dialect.KCONFIGLIB ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        this.folder = new RunFolder(directory, charset);
        this.environment = environment;
    }

    /** One outcome for each of the first runs. */
    List<Outcome> run(Input input, int runs) throws IOException {
        folder.write(input);
        List<Outcome> outcomes = new ArrayList<>();
        for (String run : input.runs().subList(0, runs)) {
            outcomes.add(run(run));
        }
        return outcomes;
    }

    private Outcome run(String arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream toOut = new PrintStream(out, false, charset);
                PrintStream toErr = new PrintStream(err, false, charset)) {
            try {
                status = Conf.run(new ConfRequest(
                        dialect,
                        List.of(arguments.split(" ")),
                        environment,
                        folder.path(),
                        new ByteArrayInputStream(new byte[0]),
                        toOut,
                        toErr));
            } catch (RuntimeException | StackOverflowError e) {
                e.printStackTrace(toErr);
                status = FAULT;
            }
        }
        String complained = err.toString(charset);
        return new Outcome(
                status,
                out.toString(charset),
                dialect == Dialect.KCONFIGLIB ? Scripts.withoutLoop(complained) : complained,
                folder.files());
    }
}
