package portico.format.snapshot;

import java.util.List;
import java.util.stream.Stream;

/** The calls, in an order in which each finds its ids in the answers before it. */
final class Steps {

    static final List<Step> ALL = List.of(
            Step.plain("ecs", "describe-clusters", "--include", "SETTINGS", "TAGS", "--clusters", Step.CLUSTER),
            Step.plain("ecs", "list-services", "--cluster", Step.CLUSTER),
            Step.of("ecs", "describe-services", "--services", 10, found -> found.texts("serviceArns"), "--include",
                    "TAGS", "--cluster", Step.CLUSTER),
            Step.plain("ecs", "list-tasks", "--cluster", Step.CLUSTER),
            Step.of("ecs", "describe-tasks", "--tasks", 100, found -> found.texts("taskArns"), "--include", "TAGS",
                    "--cluster", Step.CLUSTER),
            Step.plain("ecs", "list-container-instances", "--cluster", Step.CLUSTER),
            Step.of("ecs", "describe-container-instances", "--container-instances", 100,
                    found -> found.texts("containerInstanceArns"), "--include", "TAGS", "--cluster", Step.CLUSTER),
            Step.of("ecs", "describe-task-definition", "--task-definition", 1, Steps::definitions, "--include", "TAGS"),
            Step.plain("ecs", "list-account-settings", "--effective-settings").optional(),
            Step.of("ecs", "describe-capacity-providers", "--capacity-providers", 100,
                    found -> found.texts("clusters", "capacityProviders")).optional(),
            Step.of("ec2", "describe-instances", "--instance-ids", 100,
                    found -> found.texts("containerInstances", "ec2InstanceId")),
            Step.of("ec2", "describe-subnets", "--subnet-ids", 100, Steps::subnets),
            Step.of("ec2", "describe-vpcs", "--vpc-ids", 100, Findings::vpcs), ofVpc("enableDnsSupport"),
            ofVpc("enableDnsHostnames"),
            Step.of("ec2", "describe-dhcp-options", "--dhcp-options-ids", 100,
                    found -> found.texts("Vpcs", "DhcpOptionsId").filter(id -> !id.equals("default"))),
            Step.inVpcs("describe-subnets", "--filters", "vpc-id"),
            Step.inVpcs("describe-security-groups", "--filters", "vpc-id"),
            Step.inVpcs("describe-network-interfaces", "--filters", "vpc-id"),
            Step.inVpcs("describe-route-tables", "--filters", "vpc-id"),
            Step.inVpcs("describe-network-acls", "--filters", "vpc-id"),
            Step.inVpcs("describe-internet-gateways", "--filters", "attachment.vpc-id"),
            Step.inVpcs("describe-nat-gateways", "--filter", "vpc-id"),
            Step.inVpcs("describe-vpc-endpoints", "--filters", "vpc-id"),
            Step.inVpcs("describe-vpc-peering-connections", "--filters", "requester-vpc-info.vpc-id"),
            Step.inVpcs("describe-vpc-peering-connections", "--filters", "accepter-vpc-info.vpc-id"),
            Step.of("elbv2", "describe-target-groups", "--target-group-arns", 20,
                    found -> found.texts("services", "loadBalancers", "targetGroupArn")),
            Step.of("elbv2", "describe-load-balancers", "--load-balancer-arns", 20,
                    found -> found.texts("TargetGroups", "LoadBalancerArns")),
            Step.of("elbv2", "describe-listeners", "--load-balancer-arn", 1,
                    found -> found.texts("LoadBalancers", "LoadBalancerArn")),
            Step.of("elbv2", "describe-rules", "--listener-arn", 1, found -> found.texts("Listeners", "ListenerArn")),
            Step.of("elbv2", "describe-target-health", "--target-group-arn", 1,
                    found -> found.texts("TargetGroups", "TargetGroupArn")),
            Step.of("elbv2", "describe-target-group-attributes", "--target-group-arn", 1,
                    found -> found.texts("TargetGroups", "TargetGroupArn")),
            Step.of("servicediscovery", "get-service", "--id", 1,
                    found -> found.texts("services", "serviceRegistries", "registryArn").map(Steps::tail)),
            Step.of("servicediscovery", "get-namespace", "--id", 1, found -> found.texts("Services", "NamespaceId")));

    private Steps() {}

    private static Step ofVpc(String attribute) {
        return Step.of("ec2", "describe-vpc-attribute", "--vpc-id", 1, Findings::vpcs, "--attribute", attribute);
    }

    private static Stream<String> definitions(Findings found) {
        return Stream
                .of(found.texts("services", "taskDefinition"), found.texts("services", "deployments", "taskDefinition"),
                        found.texts("tasks", "taskDefinitionArn"))
                .flatMap(texts -> texts);
    }

    private static Stream<String> subnets(Findings found) {
        return Stream
                .of(found.texts("services", "networkConfiguration", "awsvpcConfiguration", "subnets"),
                        found.texts("Reservations", "Instances", "SubnetId"),
                        found.named("subnetId", "tasks", "attachments", "details"),
                        found.named("ecs.subnet-id", "containerInstances", "attributes"))
                .flatMap(texts -> texts);
    }

    private static String tail(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
