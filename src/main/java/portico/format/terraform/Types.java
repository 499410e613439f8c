package portico.format.terraform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import portico.format.Note;
import portico.format.dialect.Estate;
import portico.format.dialect.NetworkWords;
import portico.format.dialect.Vocabulary;

/** The types of resources that Portico draws, and who says them in describe calls' words. */
final class Types {

    /** Said along with what they belong to. */
    private static final Set<String> PARTS = Set.of("aws_ecs_cluster_capacity_providers", "aws_ecs_capacity_provider",
            "aws_launch_configuration", "aws_launch_template", "aws_db_subnet_group", "aws_eip");

    private Types() {}

    static Vocabulary<Block> vocabulary(Estate estate, Providers providers, List<Block> all, List<Note> notes) {
        NetworkWords words = new NetworkWords(estate);
        NetworkResources network = new NetworkResources(estate, words);
        GroupResources groups = new GroupResources(estate);
        BalancingResources balancing = new BalancingResources(estate);
        EcsResources ecs = new EcsResources(estate, providers, all, notes);
        HostResources hosts = new HostResources(estate, providers, all, notes);
        AclResources acls = new AclResources(estate);
        DiscoveryResources discovery = new DiscoveryResources(estate);
        DatabaseResources databases = new DatabaseResources(estate, all);
        return new Vocabulary<>(block -> block.owner().type(), Map.ofEntries(Map.entry("aws_vpc", words::vpc),
                Map.entry("data.aws_vpc", words::vpc), Map.entry("data.aws_subnet", words::subnet),
                Map.entry("data.aws_nat_gateway", network::natGateway),
                Map.entry("data.aws_vpc_endpoint", words::endpoint), Map.entry("data.aws_lb", balancing::balancer),
                Map.entry("data.aws_lb_listener", balancing::listener),
                Map.entry("data.aws_lb_target_group", balancing::targetGroup),
                Map.entry("data.aws_ecs_cluster", ecs::cluster), Map.entry("aws_default_vpc", words::vpc),
                Map.entry("aws_vpc_ipv4_cidr_block_association", words::block),
                Map.entry("aws_vpc_ipv6_cidr_block_association", words::block), Map.entry("aws_subnet", words::subnet),
                Map.entry("aws_default_subnet", words::subnet),
                Map.entry("aws_internet_gateway", network::internetGateway),
                Map.entry("aws_nat_gateway", network::natGateway), Map.entry("aws_route_table", network::routeTable),
                Map.entry("aws_default_route_table", network::defaultTable), Map.entry("aws_route", network::route),
                Map.entry("aws_route_table_association", words::association),
                Map.entry("aws_main_route_table_association", network::mainTable),
                Map.entry("aws_vpc_endpoint", words::endpoint), Map.entry("aws_security_group", groups::group),
                Map.entry("aws_default_security_group", groups::group),
                Map.entry("aws_security_group_rule", groups::rule),
                Map.entry("aws_vpc_security_group_ingress_rule", rule -> groups.single(rule, false)),
                Map.entry("aws_vpc_security_group_egress_rule", rule -> groups.single(rule, true)),
                Map.entry("aws_lb", balancing::balancer), Map.entry("aws_alb", balancing::balancer),
                Map.entry("aws_lb_listener", balancing::listener), Map.entry("aws_alb_listener", balancing::listener),
                Map.entry("aws_lb_listener_rule", balancing::rule), Map.entry("aws_alb_listener_rule", balancing::rule),
                Map.entry("aws_lb_target_group", balancing::targetGroup),
                Map.entry("aws_alb_target_group", balancing::targetGroup),
                Map.entry("aws_lb_target_group_attachment", balancing::attachment),
                Map.entry("aws_alb_target_group_attachment", balancing::attachment),
                Map.entry("aws_ecs_cluster", ecs::cluster), Map.entry("aws_ecs_service", ecs::service),
                Map.entry("aws_ecs_task_definition", ecs::definition), Map.entry("aws_autoscaling_group", hosts::group),
                Map.entry("aws_instance", hosts::instance), Map.entry("aws_network_acl", acls::acl),
                Map.entry("aws_network_acl_rule", acls::rule),
                Map.entry("aws_network_acl_association", acls::association),
                Map.entry("aws_vpc_peering_connection", acls::peering),
                Map.entry("aws_service_discovery_service", discovery::service),
                Map.entry("aws_service_discovery_private_dns_namespace", words::cloudMapNamespace),
                Map.entry("aws_service_discovery_public_dns_namespace", words::cloudMapNamespace),
                Map.entry("aws_service_discovery_http_namespace", words::cloudMapNamespace),
                Map.entry("aws_db_instance", databases::instance)), PARTS);
    }
}
