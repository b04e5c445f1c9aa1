import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the commands that the command-line tool remembers of a tree, each ended by a NUL; see conformance/benchmark. */
final class Remembered {
    private Remembered() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (DataInputStream in = new DataInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            in.readInt();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                out.print(in.readUTF());
                out.print('\0');
                in.readUTF();
            }
        }
        out.flush();
    }
}
