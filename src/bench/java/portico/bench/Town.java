package portico.bench;

import java.util.List;
import portico.Cities;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** A city of ten tasks on every host in every network mode, and what the benchmarks ask of it. */
record Town(Topology topology, Analyzer analyzer, Placer placer, Analysis analysis) {

    static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final int TASKS_PER_HOST = 10;

    static Town of(int hosts) {
        return of(Cities.of(hosts, TASKS_PER_HOST, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST));
    }

    static Town of(Topology topology) {
        Analyzer analyzer = new Analyzer(TYPES);
        return new Town(topology, analyzer, new Placer(TYPES), analyzer.analyze(topology));
    }

    /** The same hosts with every task waiting. */
    Town emptied() {
        return of(topology.withAll(topology.tasks().stream().map(Task::waiting).toList()));
    }

    /** A task with an interface of its own, from the middle of the city. */
    Task task() {
        return topology.task(new TaskId("task-" + topology.instances().size() / 2 + "-0"));
    }

    /** A host in the zone of {@link #task()}, so that the drop is accepted. */
    InstanceId target(int number) {
        List<InstanceId> near = topology.instances()
                .stream()
                .filter(host -> host.subnet().equals(home()))
                .map(host -> host.id())
                .toList();
        return near.get(number % near.size());
    }

    private portico.model.id.SubnetId home() {
        return topology.instance(task().instance().orElseThrow()).subnet();
    }
}
