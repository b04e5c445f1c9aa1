import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scripts of Kconfiglib, in a process that answers requests. It ends when its input does. One thread at a time. */
final class Scripts implements Reference {
    private final Process process;
    private final BufferedReader answers;
    private final RunFolder folder;
    private final Path out;
    private final Path err;
    private final Map<String, String> environment;

    /** @param directory where it runs, and beside it what it says */
    Scripts(Path script, Path directory, Map<String, String> environment) throws IOException {
        this.folder = new RunFolder(directory, StandardCharsets.UTF_8);
        this.out = directory.resolveSibling("out");
        this.err = directory.resolveSibling("err");
        this.environment = environment;
        process = new ProcessBuilder("/usr/bin/python3", script.toString(), "--serve")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader();
    }

    @Override
    public List<Outcome> run(Input input) throws IOException {
        folder.write(input);
        List<Outcome> outcomes = new ArrayList<>();
        for (String run : input.runs()) {
            int status = ask(List.of(run.split(" ")));
            String said = Files.readString(err, StandardCharsets.UTF_8);
            if (said.contains("Traceback (most recent call last)")) {
                break;
            }
            outcomes.add(new Outcome(status, Files.readString(out, StandardCharsets.UTF_8), withoutLoop(said), folder.files()));
        }
        return outcomes;
    }

    /** A loop is told with other words, and it is chance which of several is found: that there is one counts. */
    static String withoutLoop(String complained) {
        int loop = complained.indexOf("conf: Dependency loop\n");
        return loop < 0 ? complained : complained.substring(0, loop) + "conf: Dependency loop\n";
    }

    private int ask(List<String> arguments) throws IOException {
        String variables = environment.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(","));
        String request = "{\"directory\":" + quoted(folder.path().toString()) + ",\"environment\":{" + variables
                + "},\"arguments\":[" + arguments.stream().map(Scripts::quoted).collect(Collectors.joining(","))
                + "],\"out\":" + quoted(out.toString()) + ",\"err\":" + quoted(err.toString()) + "}\n";
        process.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the scripts ended");
        }
        return Integer.parseInt(answer);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
