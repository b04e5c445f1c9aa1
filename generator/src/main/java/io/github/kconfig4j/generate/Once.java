package io.github.kconfig4j.generate;

import java.util.Optional;
import java.util.function.Supplier;

/** What is made when it is first asked for, and then kept. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
