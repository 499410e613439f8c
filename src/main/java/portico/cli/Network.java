package portico.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import portico.format.Reading;
import portico.format.catalogue.Catalogue;
import portico.format.report.Ink;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** What was read of the files that a command is about, and everything it needs to answer. */
record Network(Reading reading, Catalogue catalogue, Terminal terminal, CommandSpec spec) {

    Topology topology() {
        return reading.topology();
    }

    Placer placer() {
        return new Placer(catalogue.types());
    }

    Analysis analysis() {
        return analysisOf(topology());
    }

    Analysis analysisOf(Topology other) {
        return new Analyzer(catalogue.types()).analyze(other);
    }

    /** Finds what options name. */
    Named named() {
        return new Named(topology(), spec);
    }

    /** Answers what {@code --from} and {@code --to} ask. */
    Question question() {
        return new Question(topology(), spec);
    }

    Ink ink() {
        return new Ink(terminal.coloured());
    }

    void print(String answer) {
        terminal.out().print(answer);
    }

    ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Whether so little could be read that there is nothing to show. */
    boolean isNothing() {
        return !reading.isComplete() && topology().resources().findAny().isEmpty();
    }

    /** The status, unless something could not be read. */
    int status(int otherwise) {
        return reading.isComplete() ? otherwise : Status.UNREADABLE;
    }
}
