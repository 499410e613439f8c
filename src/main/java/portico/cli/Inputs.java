package portico.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogue;
import portico.format.files.TopologyFiles;
import portico.format.masking.Masking;

/** The files a command is about, and the catalogue it counts by. */
final class Inputs {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Portico documents, folders, files of the AWS CLI, templates, plans and states; - is standard input.")
    private List<Path> files;

    @Option(names = "--instance-types", order = 90, paramLabel = "CSV", description = "Count by this catalogue of instance types instead of yours or the bundled one.")
    private Path catalogue;

    @Option(names = "--parameter", order = 91, paramLabel = "NAME=VALUE", description = "Give a parameter of a CloudFormation template this value; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private ExtraHosts hosts;

    @Option(names = "--mask", order = 94, description = "Replace account ids and ARNs in everything that is printed or written.")
    private boolean mask;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @ParentCommand
    private PorticoCommand portico;

    boolean isMasked() {
        return mask;
    }

    List<Path> files() {
        return files;
    }

    /** The name of the first file, for annotations. */
    String first() {
        return files.getFirst().toString();
    }

    /** Reads the files and has a command answer, which gives its status; unless there is nothing to answer about. */
    int answer(ToIntFunction<Network> command) {
        Network network = network();
        return network.isNothing() ? Status.UNREADABLE : network.status(command.applyAsInt(network));
    }

    /** The same about another file, the older one, and these. */
    int compare(Path older, ToIntBiFunction<Network, Network> command) {
        List<Network> both = networks(List.of(files, List.of(older)));
        Network now = both.getFirst();
        Network before = both.getLast();
        return now.isNothing() || before.isNothing() ? Status.UNREADABLE
                : now.status(before.status(command.applyAsInt(before, now)));
    }

    /** Reads everything; what could not be read, of the catalogue too, is told on standard error. */
    Network network() {
        return networks(List.of(files)).getFirst();
    }

    /** Counted by one catalogue, whose notes stand with the first, and masked by one mask. */
    private List<Network> networks(List<List<Path>> each) {
        Catalogue counting = catalogue(portico.terminal(), Optional.ofNullable(catalogue));
        List<Reading> readings = new ArrayList<>();
        each.forEach(some -> readings.add(read(counting, some, readings.isEmpty() ? counting.notes() : List.of())));
        List<Reading> shown = mask ? Masking.together(readings) : readings;
        shown.forEach(reading -> tell(portico.terminal(), reading.notes()));
        return shown.stream().map(reading -> new Network(reading, counting, portico.terminal(), spec)).toList();
    }

    private Reading read(Catalogue counting, List<Path> some, List<Note> before) {
        Reading reading = TopologyFiles.of(counting.types(), portico.terminal().in(), parameters)
                .read(some, new ReadingProgress(portico.terminal()));
        List<Note> notes = Stream
                .concat(before.stream(),
                        reading.notes().stream().map(note -> WordedAdvice.worded(note, hosts.areGiven())))
                .toList();
        return hosts.addTo(reading.withNotes(notes), counting.types());
    }

    /** Says what is wrong with the words of a command. */
    ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Says why a file could not be written. */
    ParameterException misuse(IOException fault) {
        return new ParameterException(spec.commandLine(), fault.getMessage(), fault);
    }

    /** The worst first. */
    static void tell(Terminal terminal, List<Note> notes) {
        notes.stream()
                .sorted(Comparator.comparing(Note::severity))
                .forEach(note -> terminal.err().println("portico: " + label(note) + note));
    }

    private static String label(Note note) {
        return switch (note.severity()) {
            case ERROR -> "error: ";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
        };
    }

    static Catalogue catalogue(Terminal terminal, Optional<Path> named) {
        return Catalogue.of(named.or(terminal::ownCatalogue));
    }
}
