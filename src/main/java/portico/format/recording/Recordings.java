package portico.format.recording;

import java.util.List;
import portico.format.describe.Dialect;

/** Every recording Portico reads. */
public final class Recordings {

    private Recordings() {}

    public static List<Dialect> all() {
        return List.of(new TaskMetadata(), new AgentState(), new ClusterSnapshot(), new PascalCase());
    }
}
