package io.github.kconfig4j.generate.directive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How files have comments, by their names. */
final class CommentSyntax {
    private static final Comments HASH = new LineComments("#", "");
    private static final Comments SLASHES = new LineComments("//", "");
    private static final Comments DASHES = new LineComments("--", "");
    private static final Comments SEMICOLON = new LineComments(";", "");
    private static final Comments ANGLES = new LineComments("<!--", "-->");
    private static final Comments STARS = new LineComments("/*", "*/");
    private static final Comments REM = new LineComments("rem ", "");
    private static final Comments JAVA = new JavaComments();

    private static final Map<String, Comments> BY_EXTENSION = Stream.of(
                    of(JAVA, "java"),
                    of(
                            HASH,
                            "properties conf cfg config yml yaml toml sh bash zsh py rb pl tf hcl env mk imports factories"
                                    + " handlers schemas tooling dockerfile gitignore ps1 r awk"),
                    of(
                            SLASHES,
                            "js mjs cjs ts mts jsx tsx kt kts groovy gradle scala c h cc cpp hpp cs go rs swift proto json5"
                                    + " jsonc less scss policy glsl vert frag dart"),
                    of(DASHES, "sql ddl dml lua hs"),
                    of(SEMICOLON, "ini clj"),
                    of(ANGLES, "xml xsd xsl xslt html htm xhtml svg fxml wsdl tld jspx md vue xmi dtd"),
                    of(STARS, "css"),
                    of(REM, "bat cmd"))
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CommentSyntax() {}

    private static List<Map.Entry<String, Comments>> of(Comments comments, String extensions) {
        return Stream.of(extensions.split(" "))
                .map(extension -> Map.entry(extension, comments))
                .toList();
    }

    /**
     * The syntax of a file; empty if none is known.
     *
     * @param path its path, with {@code /}
     */
    static Optional<Comments> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.contains("META-INF/services/") || name.equals("Dockerfile") || name.equals("Makefile")) {
            return Optional.of(HASH);
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") ? Optional.ofNullable(BY_EXTENSION.get(extension)) : Optional.empty();
    }
}
