package io.github.kconfig4j.menuconfig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The session on the page {@code docs/menuconfig.md}: keys, and the screen that they lead to. */
public final class Session {
    private static final Path PAGE = Path.of("../docs/menuconfig.md");
    private static final String KEYS = "Keys: `";

    private Session() {}

    /**
     * Keys and what is seen then.
     *
     * @param keys their names, as the page has them
     * @param screen the rows, without spaces at their ends
     */
    public record Step(String keys, List<String> screen) {}

    /** All steps. */
    public static List<Step> read() throws IOException {
        return of(Files.readString(PAGE));
    }

    private static List<Step> of(String page) {
        List<Step> steps = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(KEYS)) {
                String keys = lines.get(i).substring(KEYS.length(), lines.get(i).length() - 1);
                int start = i + 3;
                int end = start;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                steps.add(new Step(keys, lines.subList(start, end)));
            }
        }
        return steps;
    }

    /** The page with other screens. */
    static String with(List<Step> steps) throws IOException {
        List<String> page = new ArrayList<>();
        int step = 0;
        boolean inScreen = false;
        for (String line : Files.readAllLines(PAGE)) {
            inScreen &= !line.equals("```");
            if (!inScreen) {
                page.add(line);
            }
            if (line.equals("```text")) {
                page.addAll(steps.get(step++).screen());
                inScreen = true;
            }
        }
        return String.join("\n", page) + "\n";
    }
}
