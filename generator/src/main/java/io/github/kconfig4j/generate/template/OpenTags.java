package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the {@code #if} that no {@code </#if>} closes; FreeMarker only says that the file ends too early. */
final class OpenTags {
    private static final Pattern TAG = Pattern.compile("<#--.*?-->|<#if\\b|</#if\\s*>", Pattern.DOTALL);

    private OpenTags() {}

    /** The offset of the innermost one that is open at the end. */
    static Optional<Integer> lastOpen(SourceText source) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(source.text());
        while (tag.find()) {
            if (tag.group().startsWith("<#if")) {
                open.push(tag.start());
            } else if (tag.group().startsWith("</")) {
                open.poll();
            }
        }
        return Optional.ofNullable(open.peek());
    }
}
