package io.github.kconfig4j.product.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several even shares of a list: every so many elements one, so that all shares together are the whole and none has more than
 * one element more than another.
 *
 * @param number which, from 1
 * @param of how many there are
 */
public record Share(int number, int of) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    /** All of it. */
    public static final Share ALL = new Share(1, 1);

    /** The share that is written {@code 2/4}; empty if it is written otherwise, or is none. */
    public static Optional<Share> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Share share = new Share(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return share.number >= 1 && share.number <= share.of ? Optional.of(share) : Optional.empty();
    }

    /** What it has of a list, in the order of the list. */
    public <T> List<T> take(List<T> all) {
        List<T> own = new ArrayList<>();
        for (int i = number - 1; i < all.size(); i += of) {
            own.add(all.get(i));
        }
        return own;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
