package io.github.kconfig4j.generate.directive;

import java.util.ArrayList;
import java.util.List;

/** What a file with directives is made of. */
sealed interface Part {
    /**
     * What stands between directives.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    record Text(int start, int end) implements Part {
        /**
         * The offset of the first character that is neither blank nor in a comment; the end if there is none.
         *
         * @param comments all comments in it, and maybe others, in order
         */
        int firstCode(String source, List<Comment> comments) {
            int from = start;
            for (Comment comment : comments) {
                if (comment.start() >= from && comment.end() <= end) {
                    if (!LineText.isBlank(source, from, comment.start())) {
                        break;
                    }
                    from = comment.end();
                }
            }
            while (from < end && Character.isWhitespace(source.charAt(from))) {
                from++;
            }
            return from;
        }
    }

    /** An {@code #if} with all that belongs to it. */
    record Branches(List<Branch> branches) implements Part {
        /** Copies the list. */
        public Branches {
            branches = List.copyOf(branches);
        }
    }

    /** An {@code #error}. */
    record Message(Directive directive) implements Part {}

    /** A {@code #file}. */
    record File(Directive directive) implements Part {}

    /**
     * One branch.
     *
     * @param directive {@code #if}, {@code #elif} or {@code #else}
     * @param parts what is in it
     */
    record Branch(Directive directive, List<Part> parts) {
        /** Copies the list. */
        public Branch {
            parts = List.copyOf(parts);
        }

        /** What is in it and in no branch inside it. */
        List<Text> texts() {
            List<Text> texts = new ArrayList<>();
            for (Part part : parts) {
                if (part instanceof Text text) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }
}
