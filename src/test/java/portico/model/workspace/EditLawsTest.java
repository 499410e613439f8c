package portico.model.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.Fixtures;
import portico.model.RandomTopologies;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Unplaced;
import portico.model.check.Finding;
import portico.model.edit.AddInstance;
import portico.model.edit.AdvanceTask;
import portico.model.edit.ChangeAddresses;
import portico.model.edit.ChangeAgentVersion;
import portico.model.edit.ChangeDesiredCount;
import portico.model.edit.ChangeCluster;
import portico.model.edit.ChangeDns;
import portico.model.edit.ChangeHostAddress;
import portico.model.edit.ChangeHostSubnet;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.ChangeLastPort;
import portico.model.edit.ChangeLaunchType;
import portico.model.edit.ChangeNetworkMode;
import portico.model.edit.ChangePortMappings;
import portico.model.edit.ChangePublicAddress;
import portico.model.edit.ChangeSubnetBlock;
import portico.model.edit.ChangeTimeToLive;
import portico.model.edit.ChangeZone;
import portico.model.edit.DrainInstance;
import portico.model.edit.LoseZone;
import portico.model.edit.PlaceMissingTasks;
import portico.model.edit.RebalanceZones;
import portico.model.edit.RestoreZone;
import portico.model.edit.Edit;
import portico.model.edit.ExitContainer;
import portico.model.edit.FinishRegistration;
import portico.model.edit.PlaceTask;
import portico.model.edit.PlaceWaitingTasks;
import portico.model.edit.RelaunchInstance;
import portico.model.edit.RemoveInstance;
import portico.model.edit.RemoveTask;
import portico.model.edit.ReplaceTask;
import portico.model.edit.RestartAgent;
import portico.model.edit.RunTask;
import portico.model.edit.SetAwsvpcTrunking;
import portico.model.edit.SetInstanceStatus;
import portico.model.edit.StopAndStartInstance;
import portico.model.edit.StopTask;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Addresses;
import portico.model.topology.InstanceStatus;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Laws of editing, over hundreds of random sessions; {@code -Dportico.laws=100000} makes so many edits. */
class EditLawsTest {

    private static final int EDITS = 20;
    private static final int SESSIONS = Integer.getInteger("portico.laws", 2_000) / EDITS;
    /** Faults that no edit may make: things held twice, and more promised than there is (save by a shrunken host). */
    private static final Set<RuleId> IMPOSSIBLE = Set.of(new RuleId(30), new RuleId(41), new RuleId(42), new RuleId(43),
            new RuleId(83), new RuleId(81));

    private static final List<ZoneId> ZONES = List.of(new ZoneId("us-east-1a"), new ZoneId("us-east-1b"),
            new ZoneId("us-east-1c"));

    /** The first ones, and those that once found a fault. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, SESSIONS), LongStream.of(235, 1_420, 1_829, 2_255, 4_037))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsKeepTheBooksStraightAndCanAllBeTakenBack(long seed) {
        Random random = new Random(seed);
        Workspace workspace = new Workspace(new Analyzer(TYPES), new Placer(TYPES));
        workspace.open(RandomTopologies.waiting(seed));
        List<Topology> states = new ArrayList<>(List.of(workspace.topology()));
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edit(random, workspace.topology());
            workspace.apply(edit);
            if (!workspace.topology().equals(states.getLast())) {
                states.add(workspace.topology());
            }
            checkBooks(workspace, edit);
        }
        for (int i = states.size() - 1; i > 0; i--) {
            assertThat(workspace.topology()).isEqualTo(states.get(i));
            workspace.undo();
        }
        for (Topology state : states) {
            assertThat(workspace.topology()).isEqualTo(state);
            workspace.redo();
        }
    }

    private static void checkBooks(Workspace workspace, Edit edit) {
        Topology topology = workspace.topology();
        assertThat(workspace.analysis().findings()).as(edit.toString())
                .filteredOn(finding -> IMPOSSIBLE.contains(finding.rule()) && !isAboutWaiting(finding))
                .isEmpty();
        assertThat(workspace.analysis()).isEqualTo(new Analyzer(TYPES).analyze(topology));
        for (Service service : topology.services()) {
            assertThat(topology.tasks()
                    .stream()
                    .filter(t -> t.isWanted() && t.service().equals(Optional.of(service.id())))
                    .count()).as("%s of %s", edit, service.id()).isEqualTo(service.desiredCount());
        }
        assertThat(topology.tasks()).as(edit.toString())
                .filteredOn(Task::isWanted)
                .noneMatch(task -> isParted(topology, task));
        Set<TaskId> unplaced = workspace.analysis()
                .unplaced()
                .stream()
                .map(Unplaced::tasks)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(topology.tasks()).filteredOn(task -> task.status().holds())
                .allMatch(task -> task.isPlaced() != unplaced.contains(task.id()));
    }

    /** R85: no interface lies in another zone than its host. */
    private static boolean isParted(Topology topology, Task task) {
        Optional<ZoneId> host = task.instance().map(id -> topology.subnet(topology.instance(id).subnet()).zone());
        Optional<ZoneId> own = task.networkInterface().map(eni -> topology.subnet(eni.subnet()).zone());
        return host.isPresent() && own.isPresent() && !host.equals(own);
    }

    /** Findings about services speak of tasks that wait, and name the very shortage that kept them out. */
    private static boolean isAboutWaiting(Finding finding) {
        ResourceId subject = finding.subject();
        return !(subject instanceof portico.model.id.InstanceId || subject instanceof TaskId);
    }

    private static Edit edit(Random random, Topology topology) {
        ContainerInstance host = topology.instances().isEmpty() ? instance("i-0", "c5.large", Fixtures.A, 9)
                : pick(random, topology.instances());
        Task task = topology.tasks().isEmpty() ? Fixtures.task("none", pick(random, topology.services()))
                : pick(random, topology.tasks());
        Service service = pick(random, topology.services());
        TaskDefinition definition = pick(random, topology.all(TaskDefinition.class));
        return switch (random.nextInt(27)) {
            case 0, 1, 2 -> new PlaceTask(task.id(), host.id());
            case 3 -> new PlaceWaitingTasks();
            case 4 -> new RunTask(service.id(), random.nextBoolean() ? Optional.of(host.id()) : Optional.empty());
            case 5 -> new ReplaceTask(task.id());
            case 6 -> pick(random, List.of(new RemoveTask(task.id()), new StopTask(task.id(), random.nextBoolean()),
                    new AdvanceTask(task.id()), new ExitContainer(task.id(), "app")));
            case 7 -> new AddInstance(
                    instance("i-" + random.nextInt(20, 30), "c5.large", pick(random, topology.subnets()), 5));
            case 8 -> new RemoveInstance(host.id());
            case 9 -> new ChangeInstanceType(host.id(), pick(random, List.of("t3.micro", "c5.large", "c5.xlarge")));
            case 10 -> pick(random, List.of(new SetAwsvpcTrunking(random.nextInt(4) > 0),
                    new RelaunchInstance(host.id()), new FinishRegistration(host.id())));
            case 11 -> new SetInstanceStatus(host.id(),
                    random.nextBoolean() ? InstanceStatus.DRAINING : InstanceStatus.ACTIVE);
            case 12 -> new ChangeDesiredCount(service.id(), random.nextInt(8));
            case 13, 14 -> new ChangeNetworkMode(definition.id(), pick(random, List.of(NetworkMode.values())));
            case 15 -> random.nextBoolean() ? new RestartAgent(host.id()) : new StopAndStartInstance(host.id());
            case 16 -> new DrainInstance(host.id());
            case 17 -> new LoseZone(pick(random, topology.subnets()).zone());
            case 18 -> new RestoreZone(pick(random, topology.subnets()).zone());
            case 19 -> new RebalanceZones(random.nextBoolean() ? Optional.of(service.id()) : Optional.empty());
            case 20 -> new PlaceMissingTasks(random.nextBoolean() ? Optional.of(service.id()) : Optional.empty());
            case 21 -> random.nextBoolean() ? new ChangeHostSubnet(host.id(), pick(random, topology.subnets()).id())
                    : new ChangeHostAddress(host.id(), host.privateIp().plus(random.nextInt(3)));
            case 22 -> random.nextBoolean() ? new ChangeLastPort(host.id(), 32_000 + random.nextInt(2000))
                    : new ChangeTimeToLive(service.id(), random.nextInt(100));
            case 23 -> random.nextBoolean() ? new ChangeZone(pick(random, topology.subnets()).id(), pick(random, ZONES))
                    : new ChangeDns(topology.subnet(host.subnet()).vpc(), random.nextBoolean(), random.nextBoolean());
            case 24 -> random.nextBoolean() ? new ChangeAgentVersion(host.id(), "1." + random.nextInt(110) + ".0")
                    : new ChangePublicAddress(host.id(), Ipv4Address.of("192.0.2." + random.nextInt(4)));
            case 25 -> pick(random,
                    List.of(new ChangeSubnetBlock(host.subnet(), topology.subnet(host.subnet()).cidr().widened(23)),
                            new ChangeLaunchType(service.id(), pick(random, List.of(LaunchType.values()))),
                            new ChangeCluster(random.nextBoolean() ? host.id() : service.id(),
                                    new ClusterId(random.nextBoolean() ? "one" : "two")),
                            new ChangeAddresses(task.id(), bridged(task, random))));
            default -> new ChangePortMappings(definition.id(), "app", List.of(port(80 + random.nextInt(3))));
        };
    }

    private static Map<Ipv4Address, Ipv4Address> bridged(Task task, Random random) {
        return Addresses.bridged(task)
                .stream()
                .limit(1)
                .collect(Collectors.toMap(old -> old, old -> old.plus(random.nextInt(3))));
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
