package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"posixCpuTimersWork", "TASK_WORK", "KvmGuest", "enableWork"})
    void namesOfSeveralWordsAreEvidence(String name) {
        assertThat(StringRules.isEvidenceAsName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "callback", "POSIX", "anyWork", "a_b", "_internal", "x86", "TIMEOUTS"})
    void shortNamesAndSingleWordsAreNot(String name) {
        assertThat(StringRules.isEvidenceAsName(name)).isEqualTo(name.equals("taskWork"));
    }

    @ParameterizedTest
    @CsvSource({
        "it is task work here, task work, true",
        "task work, task work, true",
        "multitask workers, task work, false",
        "a short one, short, false",
        "(guest entry), guest entry, true",
        "' <guest entry> ', '<guest entry>', true"
    })
    void partsStandBetweenWordBoundaries(String text, String part, boolean holds) {
        assertThat(StringRules.holdsPart(text, part)).isEqualTo(holds);
    }

    @Test
    void dottedNamesAreReadFromEveryForm() {
        assertThat(StringRules.dottedNames("load a/b/C.class")).contains("a.b.C");
        assertThat(StringRules.dottedNames("(La/b/C;)V")).contains("a.b.C");
        assertThat(StringRules.dottedNames("a.b.C$D#work")).contains("a.b.C$D").doesNotContain("a.b.C");
        assertThat(StringRules.dottedNames("xa.b.C")).doesNotContain("a.b.C");
    }
}
