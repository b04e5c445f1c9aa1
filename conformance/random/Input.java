import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What both tools get.
 *
 * @param files the files by name; each character is a byte
 * @param runs the arguments of each run, one run after the other in one directory
 */
record Input(Map<String, String> files, List<String> runs) {
    /** The same with other lines in one file. */
    Input with(String file, List<String> lines) {
        Map<String, String> others = new TreeMap<>(files);
        others.put(file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        return new Input(others, runs);
    }

    /** The same with one run only. */
    Input only(String run) {
        return new Input(files, List.of(run));
    }
}
