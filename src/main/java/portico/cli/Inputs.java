package portico.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.catalogue.InstanceTypesCsv;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;

/** The files a command is about, and the catalogue it counts by. */
final class Inputs {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Portico documents, folders, or files of the AWS CLI; - is standard input.")
    private List<Path> files;

    @Option(names = "--instance-types", order = 90, paramLabel = "CSV", description = "Count by this catalogue of instance types instead of the bundled one.")
    private Path catalogue;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    List<Path> files() {
        return files;
    }

    /** The name of the first file, for annotations. */
    String first() {
        return files.getFirst().toString();
    }

    /** Reads everything; what could not be read is told on standard error. */
    Reading read(Terminal terminal, InstanceTypes types) {
        Reading reading = TopologyFiles.of(types, terminal.in()).read(files);
        reading.notes().forEach(note -> terminal.err().println("portico: " + label(note) + note));
        return reading;
    }

    private static String label(Note note) {
        return switch (note.severity()) {
            case ERROR -> "";
            case WARNING -> "warning: ";
            case INFO -> "note: ";
        };
    }

    Analysis analyze(Reading reading, InstanceTypes types) {
        return new Analyzer(types).analyze(reading.topology());
    }

    /** Whether so little could be read that there is nothing to show. */
    static boolean isNothing(Reading reading) {
        return !reading.isComplete() && reading.topology().resources().findAny().isEmpty();
    }

    /** The status, unless something could not be read. */
    static int status(Reading reading, int otherwise) {
        return reading.isComplete() ? otherwise : Status.UNREADABLE;
    }

    InstanceTypes types() {
        return catalogue == null ? Catalogues.instanceTypes() : types(catalogue, spec);
    }

    static InstanceTypes types(Path file, CommandSpec spec) {
        try {
            InstanceTypesCsv.Result result = InstanceTypesCsv.read(file.toString(),
                    Files.readString(file, StandardCharsets.UTF_8));
            result.notes().stream().findFirst().ifPresent(note -> {
                throw new ParameterException(spec.commandLine(), note.toString());
            });
            return result.types();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(),
                    "cannot read the catalogue " + file + ": " + e.getMessage(), e);
        }
    }
}
