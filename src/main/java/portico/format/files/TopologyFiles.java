package portico.format.files;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.TopologyReader;
import portico.format.cloudformation.CloudFormation;
import portico.format.compose.Compose;
import portico.format.copilot.Copilot;
import portico.format.describe.DescribeReader;
import portico.format.describe.Dialect;
import portico.format.document.DocumentReader;
import portico.format.flowlog.FlowLogReader;
import portico.format.recording.Recordings;
import portico.format.terraform.Terraform;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;

/** Reads any files that a reader recognizes, judged by their content, and merges what they hold. Never throws for what a user names. */
public final class TopologyFiles {

    /** Names standard input on the command line. */
    public static final String STANDARD_INPUT = "-";

    /** When all files are in memory, as a part of the whole. */
    private static final double LOADED = 0.1;
    private static final double PARSED = 0.3;

    private final List<TopologyReader> readers;
    private final InputStream standardInput;

    /** Readers in order: the first that recognizes a file takes it. */
    public TopologyFiles(List<TopologyReader> readers, InputStream standardInput) {
        this.readers = List.copyOf(readers);
        this.standardInput = standardInput;
    }

    /** Everything Portico reads, settled by this catalogue. */
    public static TopologyFiles of(InstanceTypes types, InputStream standardInput) {
        return of(types, standardInput, Map.of());
    }

    /** @param parameters values of templates' parameters, which count before those that files give */
    public static TopologyFiles of(InstanceTypes types, InputStream standardInput, Map<String, String> parameters) {
        List<Dialect> dialects = Stream
                .concat(Stream.of(new CloudFormation(parameters), new Terraform(), new Compose(), new Copilot()),
                        Recordings.all().stream())
                .toList();
        return new TopologyFiles(List.of(new FlowLogReader(), new DocumentReader(types),
                new DescribeReader(dialects, new Placer(types))), standardInput);
    }

    /** Reads without reporting to anybody. */
    public Reading read(List<Path> paths) {
        return read(paths, Progress.NONE);
    }

    /**
     * Reads files and folders; of a folder the files in it, and those up to three levels further down.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public Reading read(List<Path> paths, Progress progress) {
        List<Note> notes = new ArrayList<>();
        SequencedMap<Path, List<Source>> loaded = new LinkedHashMap<>();
        List<Path> named = paths.stream().distinct().toList();
        for (int i = 0; i < named.size(); i++) {
            Progress part = progress.within(0, LOADED).part(i, named.size());
            loaded.put(named.get(i), load(named.get(i), new Loading(part, notes)));
        }
        parse(loaded.values().stream().flatMap(List::stream).toList(), progress);
        List<Source> sources = new ArrayList<>();
        loaded.forEach((path, files) -> sources.addAll(Files.isDirectory(path) ? chosen(path, files, notes) : files));
        return read(sources, notes, progress);
    }

    /** Before anybody asks what a text holds. */
    private static void parse(List<Source> sources, Progress progress) {
        SideBySide.parse(sources, progress.within(LOADED, PARSED));
    }

    private List<Source> load(Path path, Loading loading) {
        return path.toString().equals(STANDARD_INPUT)
                ? loading.stream("standard input", standardInput).stream().toList()
                : loading.path(path);
    }

    /** Of a folder's files those that somebody may be meant to read; the others lay there for other reasons, and are passed over. */
    private List<Source> chosen(Path folder, List<Source> loaded, List<Note> notes) {
        List<Source> strangers = loaded.stream().filter(this::isNobodys).toList();
        notes.addAll(Unrecognized.passedOver(folder.toString(), strangers));
        if (!loaded.isEmpty() && strangers.size() == loaded.size()) {
            notes.add(Note.error(folder.toString(), "", "there is nothing in this folder that Portico reads"));
        }
        return loaded.stream().filter(source -> !strangers.contains(source)).toList();
    }

    /** Whether no reader takes it, and by its name it was not meant for one. */
    private boolean isNobodys(Source source) {
        return (!Unrecognized.isOfAKindWeRead(source.name()) || Unrecognized.isBystander(source))
                && source.documents().stream().allMatch(document -> readerOf(document).isEmpty());
    }

    /** Reads sources that are in memory already. */
    public Reading readSources(List<Source> sources, Progress progress) {
        parse(sources, progress);
        return read(sources, new ArrayList<>(), progress);
    }

    /** In the order of their names, and of readers, so that it does not matter in which order they were named. */
    private Reading read(List<Source> sources, List<Note> notes, Progress progress) {
        Map<TopologyReader, List<Source>> taken = new LinkedHashMap<>();
        readers.forEach(reader -> taken.put(reader, new ArrayList<>()));
        List<Source> sorted = sources.stream()
                .sorted(Comparator.comparing(Source::name))
                .flatMap(source -> source.documents().stream())
                .toList();
        sorted.forEach(source -> readerOf(source).ifPresentOrElse(reader -> taken.get(reader).add(source),
                () -> notes.add(Unrecognized.note(source))));
        taken.values().removeIf(List::isEmpty);
        List<Told> readings = new ArrayList<>();
        taken.forEach((reader, theirs) -> readings.add(
                new Told(theirs, reader.read(theirs, progress.within(PARSED, 1).part(readings.size(), taken.size())))));
        progress.report(Progress.TOGETHER, 1);
        return Merging.merge(readings, notes);
    }

    private Optional<TopologyReader> readerOf(Source source) {
        return Unrecognized.isReport(source) ? Optional.empty()
                : readers.stream().filter(reader -> reader.recognizes(source)).findFirst();
    }
}
