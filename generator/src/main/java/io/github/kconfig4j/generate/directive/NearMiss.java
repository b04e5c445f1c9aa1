package io.github.kconfig4j.generate.directive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was very likely meant as a directive: taken for an ordinary comment, it would let code be there in each configuration.
 *
 * @param start where it begins in the text of the comment
 * @param text what stands there
 * @param hint what to write
 */
record NearMiss(int start, String text, String hint) {
    private static final List<Form> FORMS = List.of(
            new Form("#ifdef\\b", "Write #if X."),
            new Form("#ifndef\\b", "Write #if !X."),
            new Form("#(?:elseif|elsif|elsedef)\\b", "Write #elif X."),
            new Form("#(?i:if|elif|else|endif)\\b", "Write it in lower case."),
            new Form("#(?:if|elif|endif|else)(?=[A-Z])\\w+", "Write a blank before the condition."),
            new Form("#[ \\t]+(?:if|elif)(?=[ \\t]*[ !(][A-Z])", "Write no blank behind #."),
            new Form("#[ \\t]+(?:else|endif)(?=[ \\t]*$)", "Write no blank behind #."));

    /** How one looks. */
    private record Form(Pattern pattern, String hint) {
        Form(String pattern, String hint) {
            this(Pattern.compile("\\s*(?<miss>" + pattern + ").*"), hint);
        }
    }

    /** The one in a comment that is no directive. */
    static Optional<NearMiss> in(String comment) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(comment);
            if (matcher.matches()) {
                return Optional.of(new NearMiss(matcher.start("miss"), matcher.group("miss"), form.hint()));
            }
        }
        return Optional.empty();
    }
}
