package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept from search to search, and for which search it is taken. */
class SearchMemoryTest {
    private static final String TEXT = """
            search r1 h1 target/a b.jar
            class c1 own 3 p.A p.Base,java.lang.Runnable run()V
            class versions/c2 other 0 q.B java.lang.Object -
            text services/t2
            text t1
            search r2 h2 target/classes
            text t3
            """;

    private static SearchMemory.Section textsOnly(String rules, String... hashes) {
        return new SearchMemory.Section(rules, "h", Map.of(), Set.of(hashes));
    }

    @Test
    void aTextThatIsReadAgain() {
        SearchMemory memory = SearchMemory.of(TEXT);

        assertThat(memory.isKept()).isTrue();
        assertThat(memory.text()).isEqualTo(TEXT);
        assertThat(memory.of("target/a b.jar", "r1"))
                .isEqualTo(new SearchMemory.Section(
                        "r1",
                        "h1",
                        Map.of(
                                "c1",
                                new SearchedClass(
                                        "p.A",
                                        true,
                                        3,
                                        new GivenClass(List.of("p.Base", "java.lang.Runnable"), List.of("run()V"))),
                                "versions/c2",
                                new SearchedClass(
                                        "q.B", false, 0, new GivenClass(List.of("java.lang.Object"), List.of()))),
                        Set.of("t1", "services/t2")));
        assertThat(memory.of("target/classes", "r2"))
                .isEqualTo(new SearchMemory.Section("r2", "h2", Map.of(), Set.of("t3")));
    }

    @Test
    void anEmptyTextKnowsNothing() {
        SearchMemory memory = SearchMemory.of("");

        assertThat(memory.isKept()).isTrue();
        assertThat(memory.text()).isEmpty();
        assertThat(memory.of("target/classes", "r")).isEqualTo(new SearchMemory.Section("r", "", Map.of(), Set.of()));
    }

    @Test
    void anyNameOfAnArtifact() {
        SearchMemory memory = SearchMemory.of("");
        memory.keep("a\nsearch b\\c\r", textsOnly("r", "t"));

        assertThat(memory.text()).isEqualTo("search r h a\\nsearch b\\\\c\\r\ntext t\n");
        assertThat(SearchMemory.of(memory.text()).text()).isEqualTo(memory.text());
    }

    @Test
    void aClassThatNoLineCanTellIsLeftOut() {
        SearchMemory memory = SearchMemory.of("");
        SearchedClass odd = new SearchedClass("a b", true, 1, new GivenClass(List.of(), List.of()));
        SearchedClass plain = new SearchedClass("p.A", true, 1, new GivenClass(List.of(), List.of()));
        memory.keep("jar", new SearchMemory.Section("r", "h", Map.of("c1", odd), Set.of("t")));
        memory.keep("war", new SearchMemory.Section("r", "h", Map.of("c2", plain), Set.of()));

        assertThat(memory.text()).isEqualTo("""
                search r h jar
                text t
                search r h war
                class c2 own 1 p.A - -
                """);
    }

    @Test
    void theSameArtifactComesFirst() {
        SearchMemory memory = SearchMemory.of("search r h a\ntext t1\nsearch r h b\ntext t2\nsearch s h c\ntext t3\n");

        assertThat(memory.of("a", "r").texts()).containsExactly("t1");
        assertThat(memory.of("b", "r").texts()).containsExactly("t2");
        assertThat(memory.of("unknown", "r").texts()).containsExactly("t1");
        assertThat(memory.of("unknown", "s").texts()).containsExactly("t3");
        assertThat(memory.of("a", "s").texts())
                .as("what is known by other rules does not count")
                .containsExactly("t3");
        assertThat(memory.of("a", "other rules").texts()).isEmpty();
    }

    @Test
    void whatIsNewComesBeforeWhatIsOld() {
        SearchMemory memory = SearchMemory.of("search r h a\ntext t1\nsearch r h b\ntext t2\n");
        memory.keep("a", textsOnly("r", "t3"));

        assertThat(memory.of("a", "r").texts()).containsExactly("t3");
        assertThat(memory.of("b", "r").texts())
                .as("what this run has shown of another artifact")
                .containsExactly("t3");
        assertThat(memory.text()).isEqualTo("search r h a\ntext t3\nsearch r h b\ntext t2\n");
    }

    @Test
    void oneThatForgets() {
        assertThat(SearchMemory.none().isKept()).isFalse();
        assertThat(SearchMemory.none().text()).isEmpty();
    }

    @Test
    void whatIsCounted() {
        SearchMemory memory = SearchMemory.none();
        assertThat(memory.searchedFiles()).isZero();

        memory.countSearched();
        memory.countSearched();

        assertThat(memory.searchedFiles()).isEqualTo(2);
    }
}
