package portico.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.report.RestartReport;
import portico.model.replacement.Replacement;
import portico.model.topology.Service;
import portico.model.topology.Task;

/** {@code portico restart}. */
@Command(name = "restart", sortOptions = false, description = {
        "Say what clients notice while a task is replaced, by the way they reach it.", ""}, footer = {"",
                "Of a service its first task that has a place is replaced, on a copy. Times are seconds after",
                "the task was told to stop; they follow from times to live, stop timeouts and the defaults of",
                "target groups. Where AWS gives no number, the line says modelling. Nothing is written. Exit",
                "status 1 when no host has room for the new task.", "", "Examples:",
                "  portico restart samples/restart.json --service user-service",
                "  portico restart samples/restart.json --task orders-1 --format json"})
final class RestartCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    /** One of the two. */
    static final class Subject {

        @Option(names = "--service", paramLabel = "NAME", description = "A task of this service, by its id or name.")
        private String service;

        @Option(names = "--task", paramLabel = "ID", description = "This task.")
        private String task;
    }

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() {
        return inputs.answer(this::restart);
    }

    private int restart(Network network) {
        Replacement replacement = Replacement.of(network.topology(), task(network).id(), network.placer());
        RestartReport report = new RestartReport(replacement);
        network.print(format == PrintFormat.JSON ? report.json() : report.text(network.ink()));
        return replacement.next().isPresent() ? Status.FINE : Status.NO;
    }

    private Task task(Network network) {
        List<Task> placed = network.topology().tasks().stream().filter(Task::isPlaced).toList();
        if (subject.task != null) {
            return placed.stream()
                    .filter(task -> task.id().value().equals(subject.task))
                    .findFirst()
                    .orElseThrow(() -> network.misuse("there is no task " + subject.task + " that has a place"));
        }
        Service service = network.named().one(Service.class, subject.service, Service::name);
        return placed.stream()
                .filter(task -> task.service().equals(Optional.of(service.id())))
                .findFirst()
                .orElseThrow(() -> network.misuse(service.name() + " has no task with a place"));
    }
}
