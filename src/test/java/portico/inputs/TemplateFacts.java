package portico.inputs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Reading;
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
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/**
 * What a template states, held against the account given of it and against the topology.
 *
 * @param conditional whether some of its resources stand under a condition, so that fewer may be drawn than are stated
 */
record TemplateFacts(Reading reading, boolean conditional) {

    private static final Map<String, Class<? extends Resource>> KINDS = Map.ofEntries(
            Map.entry("ECS::Cluster", Cluster.class), Map.entry("ECS::Service", Service.class),
            Map.entry("ECS::TaskDefinition", TaskDefinition.class), Map.entry("EC2::VPC", Vpc.class),
            Map.entry("EC2::Subnet", Subnet.class), Map.entry("EC2::SecurityGroup", SecurityGroup.class),
            Map.entry("EC2::NatGateway", NatGateway.class), Map.entry("EC2::InternetGateway", InternetGateway.class),
            Map.entry("EC2::RouteTable", RouteTable.class), Map.entry("EC2::VPCEndpoint", VpcEndpoint.class),
            Map.entry("ElasticLoadBalancingV2::LoadBalancer", LoadBalancer.class),
            Map.entry("ElasticLoadBalancingV2::TargetGroup", TargetGroup.class),
            Map.entry("RDS::DBInstance", Database.class));
    private static final Pattern COUNT = Pattern.compile("(\\d+) AWS::([A-Z]\\w+(?:::\\w+)+)");
    private static final Pattern TOTAL = Pattern.compile("a template of (\\d+) resource");

    /** Resources of all templates together. */
    int total() {
        return counts(TOTAL).mapToInt(TemplateFacts::number).sum();
    }

    /** Each type with how many of it were told of, and, where that differs from what may be drawn, how many are drawn. */
    String states(String expected) {
        return String.join(", ", Arrays.stream(expected.split(", ", -1)).map(this::state).toList());
    }

    private String state(String expected) {
        String type = expected.substring(0, expected.indexOf(' '));
        int told = counts(COUNT).filter(found -> found.group(2).equals(type)).mapToInt(TemplateFacts::number).sum();
        int drawn = KINDS.containsKey(type) ? described(KINDS.get(type)).size() : told;
        return type + " " + told + (drawn == told || conditional && drawn < told ? "" : " of which drawn: " + drawn);
    }

    private Stream<MatchResult> counts(Pattern pattern) {
        return reading.notes()
                .stream()
                .map(Note::message)
                .filter(message -> message.startsWith("a template of"))
                .flatMap(message -> pattern.matcher(message).results());
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    private <R extends Resource> List<R> described(Class<R> kind) {
        return reading.topology()
                .all(kind)
                .stream()
                .filter(resource -> !reading.topology().isUnresolved(resource.id()))
                .toList();
    }

    /** Each stated definition finds one of its own; containers under a condition may be fewer. */
    String definitions(String expected) {
        List<TaskDefinition> left = new ArrayList<>(described(TaskDefinition.class));
        for (String row : expected.split("; ", -1)) {
            StatedDefinition stated = StatedDefinition.of(row);
            List<TaskDefinition> fitting = left.stream().filter(d -> stated.fits(d, conditional)).toList();
            if (fitting.isEmpty() && !(conditional && left.isEmpty())) {
                return "nothing like " + row + " among " + left;
            }
            fitting.stream().findFirst().ifPresent(left::remove);
        }
        return expected;
    }
}
