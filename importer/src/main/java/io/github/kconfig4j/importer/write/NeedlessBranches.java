package io.github.kconfig4j.importer.write;

import io.github.kconfig4j.importer.option.ConditionText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Branches around imports that need none: an import that only disabled code uses is left out by itself. That is so if all that
 * uses it stands under the same condition.
 */
final class NeedlessBranches {
    private static final Pattern IMPORT =
            Pattern.compile("import\\s+(?:static\\s+)?[\\w.\\s]*?(?<name>\\w+)\\s*;", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final String code;
    private final ConditionText conditions;
    private final List<Node> nodes;
    private final List<Under> ranges = new ArrayList<>();

    /** Where a condition holds. */
    private record Under(String condition, int start, int end) {}

    /** @param code the text with blanks where comments and literals are */
    NeedlessBranches(String text, String code, ConditionText conditions, List<Node> nodes) {
        this.text = text;
        this.code = code;
        this.conditions = conditions;
        this.nodes = nodes;
    }

    /** The nodes without them. */
    List<Node> without() {
        collect(nodes);
        List<Node> result = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Branches branches && isNeedless(branches)) {
                result.addAll(branches.branches().get(0).nodes());
            } else {
                result.add(node);
            }
        }
        return result;
    }

    private void collect(List<Node> in) {
        for (Node node : in) {
            if (node instanceof Node.Branches all) {
                for (int i = 0; i < all.branches().size(); i++) {
                    Node.Branch branch = all.branches().get(i);
                    int end = i + 1 < all.branches().size()
                            ? all.branches().get(i + 1).start()
                            : all.close();
                    ranges.add(new Under(conditions.of(branch.whole()), branch.start(), end));
                    collect(branch.nodes());
                }
            }
        }
    }

    private boolean isNeedless(Node.Branches branches) {
        List<Node> inside = branches.branches().get(0).nodes();
        boolean isLive = inside.stream().allMatch(node -> node instanceof Node.Code part && !part.hidden());
        if (branches.branches().size() > 1 || !isLive) {
            return false;
        }
        String own = code.substring(branches.start(), branches.close());
        String condition = conditions.of(branches.branches().get(0).own());
        Matcher imports = IMPORT.matcher(own);
        int at = 0;
        boolean hasOne = false;
        while (imports.find()) {
            if (!own.substring(at, imports.start()).isBlank() || !isUsedOnly(imports.group("name"), condition)) {
                return false;
            }
            hasOne = true;
            at = imports.end();
        }
        return hasOne && own.substring(at).isBlank();
    }

    /** Whether a name is used in code under this condition, and nowhere else but in imports. */
    private boolean isUsedOnly(String name, String condition) {
        Matcher use = Pattern.compile(
                        "(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        boolean isUsed = false;
        while (use.find()) {
            int at = use.start();
            if (!isInImport(at)) {
                if (ranges.stream()
                        .noneMatch(range ->
                                range.condition().equals(condition) && range.start() <= at && at < range.end())) {
                    return false;
                }
                isUsed |= code.charAt(at) != ' ';
            }
        }
        return isUsed;
    }

    private boolean isInImport(int at) {
        String line = code.substring(code.lastIndexOf('\n', at) + 1, at);
        return line.matches("(?s).*\\bimport\\s[^;]*");
    }
}
