package portico.format.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.analysis.Statement;

/**
 * What objects of those kinds of which there may be thousands say by themselves; it is read ahead in the order in which it is needed.
 *
 * @param deployments the services that each started
 * @param interfaces described by themselves
 * @param registrations of container instances
 * @param glimpses of task definitions, one for each task
 * @param tasks empty for those that are refused
 * @param remaining what each container instance says is left of it
 */
record Firsthand(Map<String, String> deployments, Ahead<Eni> interfaces, Ahead<Registration> registrations,
        Ahead<Glimpse> glimpses, Ahead<Optional<DescribedTask>> tasks, Ahead<List<Statement>> remaining) {

    /** All objects must be found. */
    static Firsthand of(Inventory found) {
        Ahead<Eni> interfaces = Ahead.begin(found.all(Kind.NETWORK_INTERFACE), Eni::alone);
        Ahead<Registration> registrations = Ahead.begin(found.all(Kind.CONTAINER_INSTANCE), Registration::of);
        Ahead<Glimpse> glimpses = Ahead.begin(found.all(Kind.TASK), Glimpse::of);
        Map<String, String> deployments = Deployments.byId(found);
        return new Firsthand(deployments, interfaces, registrations, glimpses,
                Ahead.begin(found.byKey(Kind.TASK).entrySet(),
                        task -> DescribedTask.unlessRefused(task.getKey(), task.getValue(), found, deployments)),
                Ahead.begin(found.all(Kind.CONTAINER_INSTANCE), StatementRecords::remaining));
    }
}
