package portico.format.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.Exercise;
import portico.Inputs;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.model.capacity.InstanceTypes;
import portico.format.files.TopologyFiles;
import portico.model.topology.Cluster;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** Templates of other people, alone and as folders: the account given of each equals what it states, and the topology holds as many of each kind. */
class RealTemplatesTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static final Map<String, Class<? extends Resource>> KINDS = Map.ofEntries(
            Map.entry("ECS::Cluster", Cluster.class), Map.entry("ECS::Service", Service.class),
            Map.entry("ECS::TaskDefinition", TaskDefinition.class), Map.entry("EC2::VPC", Vpc.class),
            Map.entry("EC2::Subnet", Subnet.class), Map.entry("EC2::SecurityGroup", SecurityGroup.class),
            Map.entry("EC2::NatGateway", NatGateway.class), Map.entry("EC2::InternetGateway", InternetGateway.class),
            Map.entry("EC2::RouteTable", RouteTable.class), Map.entry("EC2::VPCEndpoint", VpcEndpoint.class),
            Map.entry("ElasticLoadBalancingV2::LoadBalancer", LoadBalancer.class),
            Map.entry("ElasticLoadBalancingV2::TargetGroup", TargetGroup.class),
            Map.entry("RDS::DBInstance", Database.class));
    private static final Pattern COUNT = Pattern.compile("(\\d+) ([A-Z]\\w+(?:::\\w+)+)");
    private static final Pattern TOTAL = Pattern.compile("a template of (\\d+) resource");

    static Stream<Arguments> templates() throws IOException {
        try (InputStream in = Objects.requireNonNull(RealTemplatesTest.class.getResourceAsStream("templates.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" ?\\| ?", -1)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void yieldsWhatItStates(String path, int resources, String types, String condition, String definitions) {
        Reading reading = TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .read(List.of(Inputs.folder("").resolve(path)));
        assertThat(reading.notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR)
                .allSatisfy(note -> assertThat(note.message()).containsAnyOf("port", "protocol"));
        assertThat(total(reading)).isEqualTo(resources);
        Topology topology = reading.topology();
        stated(types).forEach((type, count) -> {
            assertThat(told(reading, type)).as("%s told of", type).isEqualTo(count);
            if (KINDS.containsKey(type)) {
                assertThat(described(topology, KINDS.get(type))).as("%s drawn", type)
                        .hasSizeBetween(condition.isEmpty() ? count : 0, count);
            }
        });
        checkDefinitions(topology, definitions, !condition.isEmpty());
        Exercise.everything(topology);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
    }

    private static int total(Reading reading) {
        return reading.notes()
                .stream()
                .map(note -> TOTAL.matcher(note.message()))
                .filter(Matcher::find)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .sum();
    }

    private static int told(Reading reading, String type) {
        return reading.notes()
                .stream()
                .filter(note -> note.message().startsWith("a template of"))
                .flatMap(note -> COUNT.matcher(note.message()).results())
                .filter(match -> match.group(2).equals("AWS::" + type))
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();
    }

    private static Map<String, Integer> stated(String types) {
        Map<String, Integer> stated = new LinkedHashMap<>();
        Arrays.stream(types.split(", ", -1))
                .map(entry -> entry.split(" ", 2))
                .filter(entry -> entry.length == 2)
                .forEach(entry -> stated.put(entry[0], Integer.parseInt(entry[1])));
        return stated;
    }

    private static <R extends Resource> List<R> described(Topology topology, Class<R> kind) {
        return topology.all(kind).stream().filter(resource -> !topology.isUnresolved(resource.id())).toList();
    }

    /** Each row finds a definition of its own; containers under a condition may be fewer. */
    private static void checkDefinitions(Topology topology, String rows, boolean fewer) {
        List<TaskDefinition> left = new ArrayList<>(described(topology, TaskDefinition.class));
        Stream.of(rows.split("; ", -1)).filter(row -> !row.isEmpty()).map(StatedDefinition::of).forEach(row -> {
            List<TaskDefinition> fitting = left.stream().filter(definition -> row.fits(definition, fewer)).toList();
            if (!fewer || !left.isEmpty()) {
                assertThat(fitting).as("%s among %s", row, left).isNotEmpty();
                left.remove(fitting.getFirst());
            }
        });
    }
}
