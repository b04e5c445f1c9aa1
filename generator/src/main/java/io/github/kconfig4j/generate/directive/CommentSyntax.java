package io.github.kconfig4j.generate.directive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How files that are not Java have comments, by their names. */
final class CommentSyntax {
    private static final LineComments HASH = new LineComments("#", "");
    private static final LineComments SLASHES = new LineComments("//", "");
    private static final LineComments DASHES = new LineComments("--", "");
    private static final LineComments SEMICOLON = new LineComments(";", "");
    private static final LineComments ANGLES = new LineComments("<!--", "-->");
    private static final LineComments STARS = new LineComments("/*", "*/");
    private static final LineComments REM = new LineComments(List.of("rem ", "@rem ", "::"), "");

    private static final Map<String, LineComments> BY_EXTENSION = Stream.of(
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

    private static List<Map.Entry<String, LineComments>> of(LineComments comments, String extensions) {
        return Stream.of(extensions.split(" "))
                .map(extension -> Map.entry(extension, comments))
                .toList();
    }

    /**
     * The syntax of a file; empty if none is known.
     *
     * @param path its path, with {@code /}
     */
    static Optional<LineComments> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.contains("META-INF/services/") || name.equals("Dockerfile") || name.equals("Makefile")) {
            return Optional.of(HASH);
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") ? Optional.ofNullable(BY_EXTENSION.get(extension)) : Optional.empty();
    }
}
