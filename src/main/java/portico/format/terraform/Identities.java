package portico.format.terraform;

import java.util.Map;
import java.util.Optional;

/** How a resource is called: as AWS called it, where that is known; else by its name in the code, in the shape of AWS's ids. */
final class Identities {

    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("aws_vpc", "vpc-"),
            Map.entry("aws_default_vpc", "vpc-"), Map.entry("aws_subnet", "subnet-"),
            Map.entry("aws_default_subnet", "subnet-"), Map.entry("aws_security_group", "sg-"),
            Map.entry("aws_default_security_group", "sg-"), Map.entry("aws_route_table", "rtb-"),
            Map.entry("aws_default_route_table", "rtb-"), Map.entry("aws_internet_gateway", "igw-"),
            Map.entry("aws_nat_gateway", "nat-"), Map.entry("aws_vpc_endpoint", "vpce-"),
            Map.entry("aws_instance", "i-"), Map.entry("aws_egress_only_internet_gateway", "eigw-"),
            Map.entry("aws_network_acl", "acl-"), Map.entry("aws_vpc_peering_connection", "pcx-"),
            Map.entry("aws_service_discovery_service", "srv-"),
            Map.entry("aws_service_discovery_private_dns_namespace", "ns-"),
            Map.entry("aws_service_discovery_public_dns_namespace", "ns-"),
            Map.entry("aws_service_discovery_http_namespace", "ns-"));

    private static final Map<String, String> ARNS = Map.of("aws_lb", "loadbalancer/app/", "aws_alb",
            "loadbalancer/app/", "aws_lb_target_group", "targetgroup/", "aws_alb_target_group", "targetgroup/",
            "aws_lb_listener", "listener/", "aws_alb_listener", "listener/");

    private Identities() {}

    static String of(Managed resource) {
        String type = DataSources.plain(resource.type());
        if (PREFIXES.containsKey(type)) {
            return resource.values().text("id").orElseGet(() -> PREFIXES.get(type) + resource.label());
        }
        if (ARNS.containsKey(type)) {
            return first(resource, "arn", "id").filter(text -> text.startsWith("arn:"))
                    .orElseGet(() -> "arn:aws:elasticloadbalancing:::" + ARNS.get(type) + name(resource) + "/"
                            + resource.label());
        }
        return type.equals("aws_ecs_task_definition") ? definition(resource) : name(resource);
    }

    /** Services name the ARN with its revision; before there is one, the family. */
    private static String definition(Managed resource) {
        return first(resource, "arn", "family").orElseGet(resource::label);
    }

    static String name(Managed resource) {
        return first(resource, "name", "cluster_name", "identifier").orElseGet(resource::label);
    }

    private static Optional<String> first(Managed resource, String... attributes) {
        for (String attribute : attributes) {
            Optional<String> text = resource.values().text(attribute).filter(value -> !value.isBlank());
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }
}
