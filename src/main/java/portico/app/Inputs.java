package portico.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.document.Settling;
import portico.format.files.TopologyFiles;
import portico.model.capacity.InstanceTypes;

/** Every reader there is, ready to read what a person opens. */
final class Inputs {
    private final DocumentReader documents = new DocumentReader(Settling.NONE);
    private final TopologyFiles files;

    Inputs(InstanceTypes types) {
        files = TopologyFiles.of(types, InputStream.nullInputStream());
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
            return Files.isRegularFile(path)
                    && documents.recognizes(new Source(path.toString(), Files.readAllBytes(path)));
        } catch (IOException e) {
            return false;
        }
    }
}
