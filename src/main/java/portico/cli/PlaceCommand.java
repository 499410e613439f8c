package portico.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.report.PlaceReport;
import portico.model.placement.Placer;
import portico.model.placement.PlacementRequest;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** {@code portico place}. */
@Command(name = "place", sortOptions = false, description = {
        "Say where the scheduler would put tasks, and why it would not.", ""}, footer = {"",
                "Of a service without --count: its waiting tasks and those missing from its desired count,",
                "or one more where none is missing. With --count: so many more, whatever it desires, while those",
                "that wait go on waiting. Instances must have room and meet every constraint; among",
                "those the strategies choose: spread over zones, then over hosts, where none is written.",
                "A task that no service runs goes where its network and launch type are known from: another task",
                "or a service of the same definition. What does not fit is told host by host, with the event",
                "ECS would log, and with the changes that would make room, each tried on a copy: more or larger",
                "hosts, a trunk, another subnet, dynamic ports or another mode, one constraint less. Nothing is",
                "written. Exit status 1 when a task does not fit.", "", "Examples:",
                "  portico place samples/eni-limit.json --service api --count 2",
                "  portico place samples/e-commerce.json --task-definition user-service --format json"})
final class PlaceCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    /** One of the two. */
    static final class Subject {

        @Option(names = "--service", paramLabel = "NAME", description = "Tasks of this service, by its id or name.")
        private String service;

        @Option(names = "--task-definition", paramLabel = "NAME", description = "Tasks that no service runs, by family or family:revision.")
        private String definition;
    }

    @Option(names = "--count", paramLabel = "N", description = "So many more tasks, beside those that wait; for a task definition 1 unless said otherwise.")
    private Integer count;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    private static final int MOST = 10_000;

    @Override
    public Integer call() {
        if (count != null && (count < 1 || count > MOST)) {
            throw inputs.misuse("--count lies between 1 and " + MOST + ", not " + count);
        }
        return inputs.answer(this::place);
    }

    private int place(Network network) {
        PlacementRequest request = request(network);
        PlaceReport report = new PlaceReport(request, network.analysisOf(request.topology()),
                network.catalogue().types());
        network.print(format == PrintFormat.JSON ? report.json() : report.text(network.ink()));
        return request.isGranted() ? Status.FINE : Status.NO;
    }

    private PlacementRequest request(Network network) {
        Named named = network.named();
        Topology topology = network.topology();
        Placer placer = network.placer();
        if (subject.definition != null) {
            TaskDefinition found = named.one(TaskDefinition.class, subject.definition,
                    definition -> definition.family() + ":" + definition.revision());
            return PlacementRequest.more(topology, found.id(), count == null ? 1 : count, placer);
        }
        Service found = named.one(Service.class, subject.service, Service::name);
        if (found.daemon() && count != null) {
            throw network.misuse(found.name() + " is a daemon: it has no count");
        }
        return count == null ? PlacementRequest.missing(topology, found.id(), placer)
                : PlacementRequest.more(topology, found.id(), count, placer);
    }
}
