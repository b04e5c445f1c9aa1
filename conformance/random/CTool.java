import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The C tool, run by a small process of its own so that a run costs a fork and no more; see batch.c. One thread at a time. */
final class CTool implements Reference {
    private final Process process;
    private final OutputStream to;
    private final InputStream from;

    CTool(Path batch, Path tool, Path directory, Map<String, String> environment) throws IOException {
        Files.createDirectories(directory);
        ProcessBuilder builder = new ProcessBuilder(batch.toString(), directory.toString(), tool.toString());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        to = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
        from = new BufferedInputStream(process.getInputStream(), 1 << 16);
    }

    @Override
    public List<Outcome> run(Input input) throws IOException {
        for (Map.Entry<String, String> file : input.files().entrySet()) {
            say("F " + file.getKey() + " " + file.getValue().length() + "\n" + file.getValue());
        }
        for (String run : input.runs()) {
            say("R " + run + "\n");
        }
        say("G\n");
        to.flush();
        List<Outcome> outcomes = new ArrayList<>();
        for (String line = line(); !line.equals("G"); line = line()) {
            if (!line.equals("K")) {
                outcomes.add(outcome(Integer.parseInt(line.substring(2))));
            }
        }
        return outcomes;
    }

    private Outcome outcome(int status) throws IOException {
        String out = bytes(line().substring(2));
        String err = bytes(line().substring(2));
        Map<String, String> files = new TreeMap<>();
        for (String line = line(); !line.equals("D"); line = line()) {
            String[] words = line.split(" ");
            files.put(words[1], bytes(words[2]));
        }
        return new Outcome(status, out, err, files);
    }

    private void say(String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0) {
                throw new EOFException("batch ended");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private String bytes(String length) throws IOException {
        return new String(from.readNBytes(Integer.parseInt(length)), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        to.close();
        process.destroy();
    }
}
