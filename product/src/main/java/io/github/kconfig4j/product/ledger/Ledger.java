package io.github.kconfig4j.product.ledger;

import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.Lines;
import io.github.kconfig4j.generate.files.SealedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one execution of a goal was given when it last succeeded, what it has written and what it said. It is only a memory:
 * one that is lost, damaged or of another version is none, and then the goal does its work.
 */
public final class Ledger {
    private static final String HEADER = "kconfig-ledger 1 ";
    private static final String OTHER = "other ";
    private static final String INPUTS = "inputs\n";
    private static final String OUTCOME = "outcome\n";
    private static final String SAID = "said ";
    private static final String FACT = "fact ";

    private final Path file;
    private final AtomicFiles files;
    private final String header;
    /** What is in the file, without its last line; empty if nothing is known. */
    private final String last;

    /**
     * Reads it.
     *
     * @param file where it is kept; it need not exist
     * @param files writes it
     * @param version the version of this product
     * @throws IOException if the file is there and cannot be read
     */
    public Ledger(Path file, AtomicFiles files, String version) throws IOException {
        this.file = file;
        this.files = files;
        StringBuilder line = new StringBuilder(HEADER);
        Lines.append(version, line);
        this.header = line.append('\n').toString();
        Optional<String> kept = Files.isRegularFile(file)
                ? SealedText.open(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
        this.last = kept.isPresent() && kept.get().startsWith(header) ? kept.get() : "";
    }

    /** Files that turned out to be inputs when the goal last ran: they belong to its inputs as well. */
    public List<Path> otherInputs() {
        List<Path> others = new ArrayList<>();
        if (!last.isEmpty()) {
            String text = last.substring(header.length(), last.indexOf('\n' + INPUTS) + 1);
            for (String line : lines(text)) {
                others.add(Path.of(Lines.read(line.substring(OTHER.length()))));
            }
        }
        return others;
    }

    /**
     * What the goal said when it was given the same and left behind what is there now.
     *
     * @return empty if anything has changed, or if it is not known
     */
    public Optional<List<Said>> unchanged(Inputs inputs, Outputs outputs) {
        int start = last.indexOf('\n' + INPUTS) + 1;
        String now = state(inputs, outputs);
        return start > 0 && last.startsWith(now, start)
                ? Optional.of(said(last.substring(start + now.length())))
                : Optional.empty();
    }

    /** What has changed since the goal last succeeded, for whoever wonders why it does its work: the first line of it. */
    public String change(Inputs inputs, Outputs outputs) {
        if (last.isEmpty()) {
            return "nothing is known of an earlier run";
        }
        List<String> before = lines(last.substring(last.indexOf('\n' + INPUTS) + 1));
        List<String> now = lines(state(inputs, outputs));
        int i = 0;
        while (i < before.size() && i < now.size() && before.get(i).equals(now.get(i))) {
            i++;
        }
        return "it was '" + (i < before.size() ? before.get(i) : "") + "' and is '" + (i < now.size() ? now.get(i) : "")
                + "'";
    }

    /**
     * Remembers that the goal has succeeded.
     *
     * @param inputs what it was given, read before it began
     * @param outputs what it has left behind
     * @param others files that turned out to be inputs
     * @param facts what the next run is to know
     * @throws IOException if it cannot be written
     */
    public void remember(Inputs inputs, Outputs outputs, List<Path> others, List<Said> said, List<String> facts)
            throws IOException {
        StringBuilder text = new StringBuilder(header);
        for (Path other : others) {
            text.append(OTHER);
            Lines.append(other.toString(), text);
            text.append('\n');
        }
        text.append(state(inputs, outputs));
        for (Said each : said) {
            text.append(SAID).append(each.severity().name()).append(' ');
            Lines.append(each.text(), text);
            text.append('\n');
        }
        for (String fact : facts) {
            text.append(FACT);
            Lines.append(fact, text);
            text.append('\n');
        }
        files.update(file, SealedText.seal(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static String state(Inputs inputs, Outputs outputs) {
        return INPUTS + inputs.lines() + outputs.lines() + OUTCOME;
    }

    /** What was noted for the next run when the goal last succeeded; to be believed if {@link #unchanged} says so. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        int outcome = last.indexOf('\n' + OUTCOME) + 1;
        for (String line : lines(outcome > 0 ? last.substring(outcome + OUTCOME.length()) : "")) {
            if (line.startsWith(FACT)) {
                facts.add(Lines.read(line.substring(FACT.length())));
            }
        }
        return facts;
    }

    private static List<Said> said(String text) {
        List<Said> said = new ArrayList<>();
        for (String line : lines(text)) {
            if (!line.startsWith(SAID)) {
                continue;
            }
            int space = line.indexOf(' ', SAID.length());
            said.add(new Said(
                    Severity.valueOf(line.substring(SAID.length(), space)), Lines.read(line.substring(space + 1))));
        }
        return said;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
