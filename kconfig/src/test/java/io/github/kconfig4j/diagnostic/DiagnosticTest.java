package io.github.kconfig4j.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    @Test
    void allItsPlacesGetOtherNames() {
        SourcePosition here = new SourcePosition("Kconfig", 3, 2);
        DiagnosticText message = DiagnosticText.of("the first of\n  Kconfig:1 is at ")
                .at(SourcePosition.ofLine("sub/Kconfig", 7))
                .and(", as in ")
                .and("Kconfig:1");
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, DiagnosticId.WRONG_END, here, message)
                .withSourceLine("\tendif")
                .withHint(DiagnosticText.of("see ").at(here));

        Diagnostic named = diagnostic.withPlaces(p -> new SourcePosition("set/" + p.file(), p.line(), p.column()));

        assertThat(named.format()).isEqualTo("""
                set/Kconfig:[3,2] the first of (wrong-end)
                  Kconfig:1 is at set/sub/Kconfig:7, as in Kconfig:1
                    \tendif
                    \t^
                  hint: see set/Kconfig:3:2""");
        assertThat(message.places()).containsExactly(SourcePosition.ofLine("sub/Kconfig", 7));
    }

    @Test
    void wordsAndPlacesAlternate() {
        assertThatThrownBy(() -> new DiagnosticText(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Words and places do not alternate: [], []");
    }
}
