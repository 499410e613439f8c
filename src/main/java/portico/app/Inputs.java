package portico.app;

import java.nio.file.Path;
import java.util.List;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.document.Settling;
import portico.format.files.TopologyFiles;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;

/** Every reader there is, ready to read what a person opens. */
final class Inputs {
    private final DocumentReader documents;
    private final TopologyFiles files;

    Inputs(Placer placer) {
        Settling settling = (topology, pinned) -> new Settling.Settled(Settlement.settle(topology, placer), List.of());
        documents = new DocumentReader(settling);
        files = new TopologyFiles(List.of(documents));
    }

    Reading read(List<Path> paths, Progress progress) {
        return files.read(paths, progress);
    }

    Reading read(Source source) {
        return files.readSources(List.of(source), Progress.NONE);
    }

    /** Whether a file holds one of our own documents. */
    boolean isDocument(Path path) {
        try {
            return documents.recognizes(new Source(path.toString(), java.nio.file.Files.readAllBytes(path)));
        } catch (java.io.IOException e) {
            return false;
        }
    }

}
