package portico.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogue;
import portico.format.files.TopologyFiles;
import portico.format.masking.Masking;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;

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

    /** Reads everything; what could not be read, of the catalogue too, is told on standard error. */
    Reading read(Terminal terminal, Catalogue counting) {
        return read(terminal, counting, files);
    }

    /** The same of other files. */
    Reading read(Terminal terminal, Catalogue counting, List<Path> others) {
        Reading reading = TopologyFiles.of(counting.types(), terminal.in(), parameters)
                .read(others, new ReadingProgress(terminal));
        List<Note> notes = Stream.concat(counting.notes().stream(), reading.notes().stream()).toList();
        Reading all = hosts.addTo(reading.withNotes(notes), counting.types());
        Reading shown = mask ? Masking.of(all) : all;
        tell(terminal, shown.notes());
        return shown;
    }

    static void tell(Terminal terminal, List<Note> notes) {
        notes.forEach(note -> terminal.err().println("portico: " + label(note) + note));
    }

    private static String label(Note note) {
        return switch (note.severity()) {
            case ERROR -> "error: ";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
        };
    }

    Analysis analyze(Reading reading, Catalogue counting) {
        return new Analyzer(counting.types()).analyze(reading.topology());
    }

    /** Whether so little could be read that there is nothing to show. */
    static boolean isNothing(Reading reading) {
        return !reading.isComplete() && reading.topology().resources().findAny().isEmpty();
    }

    /** The status, unless something could not be read. */
    static int status(Reading reading, int otherwise) {
        return reading.isComplete() ? otherwise : Status.UNREADABLE;
    }

    /** The catalogue that the command counts by. */
    Catalogue catalogue(Terminal terminal) {
        return catalogue(terminal, Optional.ofNullable(catalogue));
    }

    static Catalogue catalogue(Terminal terminal, Optional<Path> named) {
        return Catalogue.of(named.or(terminal::ownCatalogue));
    }
}
