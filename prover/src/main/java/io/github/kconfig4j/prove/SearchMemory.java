package io.github.kconfig4j.prove;

import io.github.kconfig4j.generate.files.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * In which files earlier searches have found nothing. A file of the same content is not searched again if all is the same that
 * decides on it besides: what is forbidden, what excuses a mention, which classes inherit from which. It is only a memory:
 * without it more is searched, and the outcome is the same. Safe for use by several threads.
 */
public final class SearchMemory {
    private static final String SEARCH = "search ";
    private static final String CLASS = "class ";
    private static final String TEXT = "text ";

    private final boolean isKept;
    private final Map<String, Section> before = new TreeMap<>();
    private final Map<String, Section> now = new TreeMap<>();
    private final AtomicInteger searched = new AtomicInteger();

    private SearchMemory(boolean isKept) {
        this.isKept = isKept;
    }

    /**
     * What one search has shown.
     *
     * @param rules stands for what is forbidden and what excuses it
     * @param hierarchy stands for what the searched classes inherit and declare
     * @param classes the class files in which nothing was found, by the hash of their contents
     * @param texts the hashes of other files in which nothing was found
     */
    record Section(String rules, String hierarchy, Map<String, SearchedClass> classes, Set<String> texts) {
        static Section nothing(String rules) {
            return new Section(rules, "", new TreeMap<>(), new TreeSet<>());
        }
    }

    /** One that forgets: all is searched. */
    public static SearchMemory none() {
        return new SearchMemory(false);
    }

    /** Reads what {@link #text} gives; of an empty text nothing is known. */
    public static SearchMemory of(String text) {
        SearchMemory memory = new SearchMemory(true);
        Section section = Section.nothing("");
        for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
            if (line.startsWith(SEARCH)) {
                String[] parts = line.substring(SEARCH.length()).split(" ", 3);
                section = new Section(parts[0], parts[1], new TreeMap<>(), new TreeSet<>());
                memory.before.put(Lines.read(parts[2]), section);
            } else if (line.startsWith(CLASS)) {
                int space = line.indexOf(' ', CLASS.length());
                section.classes()
                        .put(line.substring(CLASS.length(), space), SearchedClass.of(line.substring(space + 1)));
            } else {
                section.texts().add(line.substring(TEXT.length()));
            }
        }
        return memory;
    }

    /** What is known, to be kept: of the files that were searched, and of those of other artifacts as it was. */
    public synchronized String text() {
        Map<String, Section> all = new TreeMap<>(before);
        all.putAll(now);
        StringBuilder text = new StringBuilder();
        all.forEach((subject, section) -> {
            text.append(SEARCH)
                    .append(section.rules())
                    .append(' ')
                    .append(section.hierarchy())
                    .append(' ');
            Lines.append(subject, text);
            text.append('\n');
            section.classes()
                    .forEach((hash, known) -> known.line()
                            .ifPresent(line -> text.append(CLASS)
                                    .append(hash)
                                    .append(' ')
                                    .append(line)
                                    .append('\n')));
            section.texts().forEach(hash -> text.append(TEXT).append(hash).append('\n'));
        });
        return text.toString();
    }

    /** How many files were searched, those not counted of which it was known that nothing is in them. */
    public int searchedFiles() {
        return searched.get();
    }

    void countSearched() {
        searched.incrementAndGet();
    }

    /** Whether there is any use in telling it something. */
    boolean isKept() {
        return isKept;
    }

    /** What is known of an artifact by the same rules, or else of another one. */
    synchronized Section of(String subject, String rules) {
        List<Section> sections = new ArrayList<>();
        for (Map<String, Section> known : List.of(now, before)) {
            Optional.ofNullable(known.get(subject)).ifPresent(sections::add);
            sections.addAll(known.values());
        }
        return sections.stream()
                .filter(section -> section.rules().equals(rules))
                .findFirst()
                .orElseGet(() -> Section.nothing(rules));
    }

    synchronized void keep(String subject, Section section) {
        now.put(subject, section);
    }
}
