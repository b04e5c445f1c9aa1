import java.util.Map;

/**
 * What can be seen of a run.
 *
 * @param files all files that are there after it, by name
 */
record Outcome(int status, String out, String err, Map<String, String> files) {
    /** What is not as in the other outcome. */
    String against(Outcome other, String side) {
        StringBuilder text = new StringBuilder();
        if (status != other.status) {
            text.append("--- status of ").append(side).append(": ").append(status).append('\n');
        }
        if (!out.equals(other.out)) {
            text.append("--- stdout of ").append(side).append('\n').append(out);
        }
        if (!err.equals(other.err)) {
            text.append("--- stderr of ").append(side).append('\n').append(err);
        }
        files.forEach((name, content) -> {
            if (!content.equals(other.files.get(name))) {
                text.append("--- ").append(name).append(" of ").append(side).append('\n').append(content);
            }
        });
        return text.toString();
    }
}
