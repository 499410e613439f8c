package portico.format.terraform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Load balancers, their listeners and rules, target groups and their attachments. */
record BalancingResources(Estate estate) {

    /** Arguments of a target group, and what the API calls them. */
    private static final Map<String, String> ATTRIBUTES = Map.of("deregistration_delay",
            "deregistration_delay.timeout_seconds", "preserve_client_ip", "preserve_client_ip.enabled",
            "load_balancing_cross_zone_enabled", "load_balancing.cross_zone.enabled");

    void balancer(Block balancer) {
        List<Json> subnets = Stream
                .concat(balancer.list("subnets").stream(),
                        balancer.blocks("subnet_mapping").stream().flatMap(m -> m.find("subnet_id").stream()))
                .distinct()
                .toList();
        estate.add(balancer.source(), "LoadBalancers",
                Described.at(balancer.place())
                        .put("LoadBalancerArn", balancer.id())
                        .put("LoadBalancerName", Identities.name(balancer.owner()))
                        .put("VpcId", balancer.get("vpc_id"))
                        .put("Type", balancer.text("load_balancer_type").orElse("application"))
                        .put("Scheme", balancer.isTrue("internal") ? "internal" : "internet-facing")
                        .put("AvailabilityZones",
                                subnets.stream()
                                        .map(subnet -> Described.at(subnet.place()).put("SubnetId", subnet).build())
                                        .toList())
                        .put("SecurityGroups", balancer.list("security_groups"))
                        .build());
    }

    void listener(Block listener) {
        estate.add(listener.source(), "Listeners",
                Described.at(listener.place())
                        .put("ListenerArn", listener.id())
                        .put("LoadBalancerArn", listener.get("load_balancer_arn"))
                        .put("Port", listener.get("port"))
                        .put("Protocol", listener.get("protocol"))
                        .put("DefaultActions", listener.blocks("default_action").stream().map(this::action).toList())
                        .build());
    }

    private Json.Obj action(Block action) {
        List<Json.Obj> groups = action.blocks("forward")
                .stream()
                .flatMap(forward -> forward.blocks("target_group").stream())
                .flatMap(group -> group.find("arn").stream())
                .map(arn -> Described.at(arn.place()).put("TargetGroupArn", arn).build())
                .toList();
        return Described.at(action.place())
                .put("Type", action.get("type"))
                .put("TargetGroupArn", action.get("target_group_arn"))
                .put("ForwardConfig", Described.at(action.place()).put("TargetGroups", groups).build())
                .build();
    }

    void rule(Block rule) {
        String listener = rule.text("listener_arn").orElse("").replace(":listener/", ":listener-rule/");
        estate.add(rule.source(), "Rules",
                Described.at(rule.place())
                        .put("RuleArn", listener + "/" + rule.owner().label())
                        .put("Conditions", rule.blocks("condition").stream().flatMap(this::conditions).toList())
                        .put("Actions", rule.blocks("action").stream().map(this::action).toList())
                        .build());
    }

    /** Now a block for each field; once a field and values. */
    private Stream<Json.Obj> conditions(Block condition) {
        Optional<Json.Obj> old = condition.text("field")
                .map(field -> Described.at(condition.place())
                        .put("Field", field)
                        .put("Values", condition.list("values"))
                        .build());
        return Stream.concat(old.stream(), Stream
                .of("path_pattern", "host_header", "http_header", "query_string", "source_ip", "http_request_method")
                .flatMap(name -> condition.blocks(name)
                        .stream()
                        .map(inner -> Described.at(inner.place())
                                .put("Field", name.replace('_', '-'))
                                .put("Values", inner.list("values"))
                                .build())));
    }

    void targetGroup(Block group) {
        estate.add(group.source(), "TargetGroups",
                Described.at(group.place())
                        .put("TargetGroupArn", group.id())
                        .put("TargetGroupName", Identities.name(group.owner()))
                        .put("VpcId", group.get("vpc_id"))
                        .put("TargetType", group.text("target_type").orElse("instance"))
                        .put("Protocol", group.get("protocol"))
                        .put("Port", group.get("port"))
                        .put("HealthCheckPort", checked(group, "port"))
                        .put("HealthCheckIntervalSeconds", checked(group, "interval"))
                        .put("HealthCheckTimeoutSeconds", checked(group, "timeout"))
                        .put("HealthyThresholdCount", checked(group, "healthy_threshold"))
                        .put("UnhealthyThresholdCount", checked(group, "unhealthy_threshold"))
                        .put("Attributes", ATTRIBUTES.entrySet().stream().flatMap(a -> attribute(group, a)).toList())
                        .build());
    }

    private static Optional<Json> checked(Block group, String name) {
        return group.blocks("health_check").stream().findFirst().flatMap(check -> check.find(name));
    }

    private static Stream<Json.Obj> attribute(Block group, Map.Entry<String, String> named) {
        return group.find(named.getKey())
                .map(value -> Described.at(group.place()).put("Key", named.getValue()).put("Value", value).build())
                .stream();
    }

    void attachment(Block attachment) {
        Json.Obj target = Described.at(attachment.place())
                .put("Id", attachment.get("target_id"))
                .put("Port", attachment.get("port"))
                .build();
        estate.add(attachment.source(), "LoadBalancerTargetHealth",
                Described.at(attachment.place())
                        .put("TargetGroupArn", attachment.get("target_group_arn"))
                        .put("TargetHealthDescriptions",
                                List.of(Described.at(attachment.place()).put("Target", target).build()))
                        .build());
    }
}
