package portico.model.placement;

import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.instance;
import static portico.model.placement.Laws.differ;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.RandomTopologies;
import portico.model.edit.AddInstance;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.Edit;
import portico.model.edit.RelaunchInstance;
import portico.model.edit.RemoveInstance;
import portico.model.edit.RemoveTask;
import portico.model.edit.SetInstanceStatus;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** What columns say that a task would get is what placing it then gives it, however many edits the columns have gone through. */
class ProspectsLawsTest {

    @Test
    void placingGivesWhatWasInProspect() {
        Laws.assertHolds(RandomTopologies::crowded, ProspectsLawsTest::difference);
    }

    @Test
    void placingUnderConstraintsGivesWhatWasInProspect() {
        Laws.assertHolds(seed -> new RandomCluster(seed).topology(), ProspectsLawsTest::difference);
    }

    private static Optional<String> difference(Topology topology) {
        Random random = new Random(topology.tasks().size() * 31L + topology.instances().size());
        Placer placer = new Placer(TYPES);
        Topology now = topology;
        for (int i = 0; i < topology.tasks().size() && !now.tasks().isEmpty(); i++) {
            now = random.nextBoolean() ? edit(random, now).applyTo(now, placer) : now;
            if (now.tasks().isEmpty()) {
                return Optional.empty();
            }
            Task task = pick(random, now.tasks());
            Verdicts all = placer.verdicts(now, placer.capacity(now), task);
            Placer fresh = new Placer(TYPES);
            Optional<String> broken = differ(fresh.verdicts(now, fresh.capacity(now), task), all,
                    "a placer without past");
            List<Integer> takers = IntStream.range(0, all.size()).filter(all::fits).boxed().toList();
            if (broken.isPresent()) {
                return broken;
            }
            if (takers.isEmpty()) {
                continue;
            }
            int chosen = takers.get(random.nextInt(takers.size()));
            Topology next = placer.place(now, task, all.instance(chosen));
            if (!Placer.runs(task, all.instance(chosen))) {
                broken = differ(Got.of(all.prospects(), chosen), Got.of(next, task), task + " on " + chosen);
            }
            if (broken.isPresent()) {
                return broken;
            }
            now = next;
        }
        return Optional.empty();
    }

    /** Kinds of hosts come, go and come back; so do hosts, and what they have left. */
    private static Edit edit(Random random, Topology topology) {
        Subnet subnet = pick(random, topology.subnets());
        String type = pick(random, List.of("t3.micro", "c5.large", "t3.xlarge"));
        ContainerInstance host = topology.instances().isEmpty() ? instance("i-0", type, subnet, 9)
                : pick(random, topology.instances());
        Task task = pick(random, topology.tasks());
        return switch (random.nextInt(7)) {
            case 0, 1 -> new SetInstanceStatus(host.id(), pick(random, List.of(InstanceStatus.values())));
            case 2 -> new RemoveTask(task.id());
            case 3 -> new AddInstance(instance("i-" + random.nextInt(20, 24), type, subnet, 9));
            case 4 -> new ChangeInstanceType(host.id(), type);
            case 5 -> new RemoveInstance(host.id());
            default -> new RelaunchInstance(host.id());
        };
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Everything that a task gets on an instance, value by value. */
    private record Got(List<Integer> ports, Optional<Ipv4Address> address, Optional<SubnetId> subnet,
            List<Optional<Ipv4Address>> bridged) {

        static Got of(Prospects all, int index) {
            return new Got(
                    IntStream.range(0, all.mappings()).mapToObj(mapping -> all.hostPort(mapping, index)).toList(),
                    all.address(index).map(AddressChoice::address),
                    all.address(index).map(chosen -> chosen.subnet().id()),
                    IntStream.range(0, all.bridged()).mapToObj(number -> all.bridgeAddress(number, index)).toList());
        }

        static Got of(Topology topology, Task task) {
            Placement place = topology.task(task.id()).placement().orElseThrow();
            Optional<TaskInterface> own = place.networkInterface();
            List<Optional<Ipv4Address>> bridged = topology.definitionOf(task)
                    .containers()
                    .stream()
                    .filter(_ -> !place.bridgeAddresses().isEmpty())
                    .map(container -> Optional.ofNullable(place.bridgeAddresses().get(container.name())))
                    .toList();
            return new Got(place.bindings().stream().map(NetworkBinding::hostPort).toList(),
                    own.map(TaskInterface::privateIp), own.map(TaskInterface::subnet), bridged);
        }
    }
}
