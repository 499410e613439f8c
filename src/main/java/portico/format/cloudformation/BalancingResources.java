package portico.format.cloudformation;

import java.util.List;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Load balancers, their listeners and rules, target groups. */
record BalancingResources(Estate estate) {

    void balancer(Declared balancer) {
        List<Json> subnets = Stream
                .concat(balancer.list("Subnets").stream(),
                        balancer.list("SubnetMappings").stream().flatMap(mapping -> mapping.find("SubnetId").stream()))
                .toList();
        estate.add(balancer.source(), "LoadBalancers",
                Described.at(balancer.place())
                        .put("LoadBalancerArn", balancer.ref())
                        .put("LoadBalancerName", balancer.text("Name").orElseGet(balancer::identity))
                        .put("Type", balancer.text("Type").orElse("application"))
                        .put("Scheme", balancer.text("Scheme").orElse("internet-facing"))
                        .put("AvailabilityZones",
                                subnets.stream()
                                        .map(subnet -> Described.at(subnet.place()).put("SubnetId", subnet).build())
                                        .toList())
                        .put("SecurityGroups", balancer.list("SecurityGroups"))
                        .build());
    }

    void listener(Declared listener) {
        estate.add(listener.source(), "Listeners",
                Described.at(listener.place())
                        .put("ListenerArn", listener.ref())
                        .put("LoadBalancerArn", listener.get("LoadBalancerArn"))
                        .put("Port", listener.get("Port"))
                        .put("Protocol", listener.get("Protocol"))
                        .put("DefaultActions", listener.list("DefaultActions"))
                        .build());
    }

    /** Its ARN begins with that of its listener, which is how describe calls tell whose it is. */
    void rule(Declared rule) {
        String listener = rule.text("ListenerArn").orElse("").replace(":listener/", ":listener-rule/");
        estate.add(rule.source(), "Rules",
                Described.at(rule.place())
                        .put("RuleArn", listener + "/" + rule.identity())
                        .put("Priority", rule.get("Priority"))
                        .put("Conditions", rule.list("Conditions"))
                        .put("Actions", rule.list("Actions"))
                        .build());
    }

    void targetGroup(Declared group) {
        estate.add(group.source(), "TargetGroups",
                Described.at(group.place())
                        .put("TargetGroupArn", group.ref())
                        .put("TargetGroupName", group.text("Name").orElseGet(group::identity))
                        .put("VpcId", group.get("VpcId"))
                        .put("TargetType", group.text("TargetType").orElse("instance"))
                        .put("Protocol", group.get("Protocol"))
                        .put("Port", group.get("Port"))
                        .put("HealthCheckPort", group.get("HealthCheckPort"))
                        .put("HealthCheckIntervalSeconds", group.get("HealthCheckIntervalSeconds"))
                        .put("HealthCheckTimeoutSeconds", group.get("HealthCheckTimeoutSeconds"))
                        .put("HealthyThresholdCount", group.get("HealthyThresholdCount"))
                        .put("UnhealthyThresholdCount", group.get("UnhealthyThresholdCount"))
                        .put("Attributes", group.list("TargetGroupAttributes"))
                        .build());
        List<Json.Obj> targets = group.list("Targets")
                .stream()
                .map(target -> Described.at(target.place()).put("Target", target).build())
                .toList();
        if (!targets.isEmpty()) {
            estate.add(group.source(), "LoadBalancerTargetHealth",
                    Described.at(group.place())
                            .put("TargetGroupArn", group.ref())
                            .put("TargetHealthDescriptions", targets)
                            .build());
        }
    }
}
