package io.github.kconfig4j.timers.templates;

import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Contributor;

/** Generates the guest-entry hook of the architecture whose directory names {@code guest-entry.contributor}. */
public final class GuestEntryContributor implements Contributor {
    @Override
    public String name() {
        return "guest-entry";
    }

    @Override
    public void contribute(Contribution out) {
        String directory = out.packageName().substring(out.packageName().lastIndexOf('.') + 1);
        Architecture architecture = Architecture.of(directory)
                .orElseThrow(() -> new IllegalArgumentException("No guest entry is known for '" + directory + "'."));
        if (architecture.guestLoop() instanceof GuestLoop.Generic generic) {
            new GenericGuestEntry(architecture, generic).contribute(out);
        } else if (architecture.guestLoop() instanceof GuestLoop.Own own) {
            new OwnGuestEntry(architecture, own).contribute(out);
        }
    }
}
