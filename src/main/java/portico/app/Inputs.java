package portico.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import portico.controller.Desk.Opened;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.document.Settling;
import portico.format.files.TopologyFiles;
import portico.format.json.JsonParsing;
import portico.format.lesson.LessonException;
import portico.format.lesson.LessonReader;
import portico.model.capacity.InstanceTypes;
import portico.model.lesson.Lesson;
import portico.model.topology.Topology;

/** Every reader there is, ready to read what a person opens. */
final class Inputs {
    /** Larger files are no lessons, and need not be looked at twice. */
    private static final long LARGEST_LESSON = 1 << 20;

    private final DocumentReader documents = new DocumentReader(Settling.NONE);
    private final InstanceTypes types;
    private final Consumer<Topology> ahead;
    private final LessonReader lessons;

    /** @param ahead what is to be done with a network before it is shown, on the thread that reads */
    Inputs(InstanceTypes types, Consumer<Topology> ahead) {
        this.types = types;
        this.ahead = ahead;
        lessons = new LessonReader(types);
    }

    private TopologyFiles files(Map<String, String> given) {
        return TopologyFiles.of(types, InputStream.nullInputStream(), given);
    }

    /** @param given values of templates' parameters */
    Reading read(List<Path> paths, Map<String, String> given, Progress progress) {
        return files(given).read(paths, progress);
    }

    Reading read(Source source) {
        return files(Map.of()).readSources(List.of(source), Progress.NONE);
    }

    /**
     * What is to be done with what files hold: with a lesson, or with a network. A small file of JSON is parsed once to know which, and whether it
     * is one of our own documents.
     *
     * @throws LessonException where it is a lesson that cannot be read
     * @throws CancellationException when {@code progress} says so
     */
    <T> T open(List<Path> paths, Map<String, String> given, Progress progress, Function<Lesson, T> lesson,
            Function<Opened, T> network) {
        Optional<Source> small = paths.size() == 1 ? small(paths.getFirst()) : Optional.empty();
        return small.filter(LessonReader::recognizes)
                .map(lessons::read)
                .map(lesson)
                .orElseGet(() -> network.apply(prepared(progress, small.map(source -> opened(source, given, progress))
                        .orElseGet(() -> new Opened(read(paths, given, progress), isDocument(paths))))));
    }

    /** What comes ahead may take as long as the reading, and the window stays awake meanwhile. */
    private Opened prepared(Progress progress, Opened opened) {
        progress.checkGoesOn();
        ahead.accept(opened.reading().topology());
        return opened;
    }

    private Opened opened(Source source, Map<String, String> given, Progress progress) {
        return new Opened(files(given).readSources(List.of(source), progress), documents.recognizes(source));
    }

    private static Optional<Source> small(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) <= LARGEST_LESSON
                    ? Optional.of(new Source(path.toString(), Files.readAllBytes(path)))
                            .filter(source -> JsonParsing.begins(source.bytes()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether these are a single file that holds one of our own documents; the file is parsed to know it, which takes a while. */
    private boolean isDocument(List<Path> paths) {
        Path path = paths.getFirst();
        try {
            return paths.size() == 1 && Files.isRegularFile(path)
                    && documents.recognizes(new Source(path.toString(), Files.readAllBytes(path)));
        } catch (IOException e) {
            return false;
        }
    }
}
