package portico.model.analysis;

import java.util.Optional;
import portico.model.capacity.InstanceUse;
import portico.model.id.InstanceId;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;
import portico.model.topology.TaskInterface;

/** The interfaces of an instance, held against those that its tasks in the files, its trunk and its primary one come to (R63, R67, R190). */
record AttachedInterfaces(Analysis analysis) {

    private static final RuleId ENI = new RuleId(190);

    /** Empty for an instance that no file describes. */
    Optional<Comparison> compare(Statement.InterfacesAttached stated) {
        InstanceId instance = stated.subject();
        if (topology().isUnresolved(instance)) {
            return Optional.empty();
        }
        InstanceUse use = analysis.capacity().of(instance);
        int predicted = use.eni().attached() - ofUntoldTasks(use);
        return Optional.of(new Comparison(instance, "interfaces attached", Integer.toString(predicted),
                Integer.toString(stated.attached()), ENI, why(predicted - stated.attached())));
    }

    private Topology topology() {
        return analysis.topology();
    }

    /** Tasks that stand only because ECS made an interface for them explain nothing. */
    private int ofUntoldTasks(InstanceUse use) {
        return (int) use.tasks()
                .stream()
                .filter(topology()::isUnresolved)
                .flatMap(task -> topology().task(task).networkInterface().stream())
                .filter(nic -> nic.kind() == TaskInterface.Kind.TASK)
                .count();
    }

    private static String why(int more) {
        return more == 0 ? ""
                : more < 0 ? -more
                        + " more are attached than the tasks in the files hold: ECS made them for tasks that are in none of the files"
                        : "the rest of the files shows " + more
                                + " more than EC2 listed on it: one of the two is of another moment";
    }
}
