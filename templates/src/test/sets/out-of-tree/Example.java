/** Something to generate. */
final class Example {}
