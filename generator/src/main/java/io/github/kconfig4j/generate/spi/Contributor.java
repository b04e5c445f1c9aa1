package io.github.kconfig4j.generate.spi;

/**
 * Builds Java types whose text is computed from a model rather than written by hand.
 *
 * <p>A Kbuild file names it by the word {@code <name>.contributor}; its types go to the package of that directory. It is
 * found through {@link java.util.ServiceLoader}.
 *
 * <p>{@link #contribute} runs once when the template set is read, whatever the configuration, and describes everything
 * that may exist and under which condition:
 *
 * <pre>{@code
 * public final class GuestEntryContributor implements Contributor {
 *     public String name() {
 *         return "guest-entry";
 *     }
 *
 *     public void contribute(Contribution out) {
 *         TypeContribution type = out.type("KVM", TypeSpec.classBuilder("GuestEntry")
 *                 .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
 *                 .build());
 *         type.when("HZ > 100", Member.field(Set.of("HZ"), values ->
 *                 FieldSpec.builder(int.class, "TICKS", Modifier.STATIC, Modifier.FINAL)
 *                         .initializer("$L", values.get("HZ"))
 *                         .build()));
 *         type.method("y", MethodSpec.methodBuilder("enter").addModifiers(Modifier.PUBLIC).build())
 *                 .when("y", CodeBlock.of("prepare();\n"))
 *                 .when("TASK_WORK", CodeBlock.of("runTaskWork();\n"));
 *     }
 * }
 * }</pre>
 *
 * <p>An implementation has no state that changes and gives the same types each time: its output must be reproducible.
 */
public interface Contributor {

    /** The name by which a Kbuild file names it, without {@code .contributor}; not empty, no {@code /}. */
    String name();

    /**
     * Describes all types that this contributor can generate. An exception becomes a diagnostic at the Kbuild word that
     * names the contributor.
     */
    void contribute(Contribution out);
}
