package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a tree of Linux's size in a real browser: every view that shows symbols opens, and searching finds. With {@code -Pbrowser};
 * how long it takes is measured by {@link LargePageSpeedTest}.
 */
@Tag("browser")
class LargePageTest {
    @TempDir
    Path folder;

    @Test
    void twentyThousandSymbols() throws Exception {
        LargePages.Page page = new LargePages(folder).ofDrivers();

        assertThat(page.symbols()).isEqualTo(LargePages.DRIVERS);
        look(page, "driver_1999", "DRIVER_1999");
    }

    @Test
    void linux() throws Exception {
        Optional<Path> linux = LargePages.linuxTree();
        assumeTrue(linux.isPresent(), "no Linux tree: conformance/run fetches one");
        LargePages.Page page = new LargePages(folder).ofLinux(linux.get());

        assertThat(page.symbols()).isGreaterThan(15_000);
        look(page, "kvm_intel", "KVM_INTEL");
    }

    private static void look(LargePages.Page page, String typed, String found) throws Exception {
        try (OpenPage open = new OpenPage(page.file())) {
            for (String view : OpenPage.viewsOfSymbols(found)) {
                open.open(view);
                assertThat(open.text()).as(view).isNotBlank();
            }
            for (String view : OpenPage.SEARCHABLE) {
                open.open(view);
                open.answer(typed);
                assertThat(open.text()).as("what is found in " + view).contains(found);
            }
            assertThat(open.console()).isEmpty();
        }
    }
}
