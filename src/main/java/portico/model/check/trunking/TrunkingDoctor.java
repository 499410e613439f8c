package portico.model.check.trunking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.check.trunking.Prerequisite.Kind;
import portico.model.check.trunking.Prerequisite.State;
import portico.model.id.InstanceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/**
 * Why does this host still take as few tasks as it does? Every prerequisite of a trunk, in order.
 *
 * @param trunk whether the host has a trunk that counts (R71, R73)
 * @param taskLimit awsvpc tasks that ECS offers here now
 * @param prerequisites all ten, in the order of {@link Kind}
 */
public record TrunkingDoctor(InstanceId instance, boolean trunk, int taskLimit, List<Prerequisite> prerequisites) {

    public TrunkingDoctor {
        prerequisites = List.copyOf(prerequisites);
    }

    /** @param use counted from this very topology */
    public static TrunkingDoctor examine(Topology topology, ContainerInstance instance, InstanceUse use) {
        LaunchQuestions launch = new LaunchQuestions(topology, instance, use.eni().trunk());
        HostQuestions host = new HostQuestions(topology, instance, use);
        List<Prerequisite> all = Stream
                .of(launch.setting(), launch.launchedAfter(), host.linux(), host.agent(), host.ecsInit(), host.type(),
                        launch.serviceLinkedRole(), host.ownSubnet(), host.noResourceNameDns(), host.attached())
                .toList();
        return new TrunkingDoctor(instance.id(), use.eni().trunk(), use.eni().taskLimit(), all);
    }

    /** The first that is not met; empty where all are, or nobody knows. */
    public Optional<Prerequisite> obstacle() {
        return in(State.UNMET).stream().findFirst();
    }

    /** Those that came out so, in order. */
    public List<Prerequisite> in(State state) {
        return prerequisites.stream().filter(p -> p.state() == state).toList();
    }

    /**
     * Whether nothing of the host itself stands against a trunk, whatever the account has set. What is not known is taken to be fine
     * (modelling).
     */
    public boolean isHostFit() {
        return prerequisites.stream().allMatch(p -> switch (p.kind()) {
            case SETTING, LAUNCHED_AFTER, TRUNK_ATTACHED -> true;
            case LINUX, AGENT, ECS_INIT, INSTANCE_TYPE, SERVICE_LINKED_ROLE, OWN_SUBNET, NO_RESOURCE_NAME_DNS ->
                p.state() != State.UNMET;
        });
    }

    public Prerequisite of(Kind kind) {
        return prerequisites.get(kind.ordinal());
    }
}
