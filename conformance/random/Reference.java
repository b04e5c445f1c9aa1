import java.io.IOException;
import java.util.List;

/** A tool that ours is compared with. One thread at a time. */
interface Reference extends AutoCloseable {
    /** One outcome a run; fewer where the tool ended by a fault of its own: there is nothing to be equal to from then on. */
    List<Outcome> run(Input input) throws IOException;

    @Override
    void close() throws IOException;
}
