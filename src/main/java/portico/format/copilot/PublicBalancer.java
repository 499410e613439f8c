package portico.format.copilot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.Permission;
import portico.format.json.Json;

/** The load balancer that an environment makes for its load balanced web services: one for all of them, told apart by their paths. */
record PublicBalancer(Estate estate, Environment environment) {

    private static final int HTTP = 80;

    void say(List<Workload> workloads) {
        Manifest where = environment.manifest();
        String arn = "arn:aws:elasticloadbalancing:::loadbalancer/app/" + environment.name() + "-public/1";
        String listener = "arn:aws:elasticloadbalancing:::listener/" + environment.name();
        group(where);
        balancer(where, arn);
        listener(where, arn, listener);
        workloads.stream()
                .sorted(Comparator.comparingInt((Workload w) -> -w.path().length())
                        .thenComparing(w -> w.manifest().name()))
                .forEach(workload -> {
                    targetGroup(workload);
                    rule(workload, listener);
                });
    }

    private void balancer(Manifest where, String arn) {
        estate.add(where.source(), "LoadBalancers",
                Described.at(where.place())
                        .put("LoadBalancerArn", arn)
                        .put("LoadBalancerName", environment.name() + "-public")
                        .put("VpcId", environment.vpc())
                        .put("Type", "application")
                        .put("Scheme", "internet-facing")
                        .put("AvailabilityZones",
                                environment.subnets("public")
                                        .stream()
                                        .map(subnet -> Described.at(where.place()).put("SubnetId", subnet).build())
                                        .toList())
                        .put("SecurityGroups", List.of(new Json.Str(environment.balancerGroup(), where.place())))
                        .build());
    }

    private void listener(Manifest where, String balancer, String listener) {
        estate.add(where.source(), "Listeners",
                Described.at(where.place())
                        .put("ListenerArn", listener)
                        .put("LoadBalancerArn", balancer)
                        .put("Port", Json.of(HTTP))
                        .put("Protocol", "HTTP")
                        .build());
    }

    private void group(Manifest where) {
        estate.add(where.source(), "SecurityGroups",
                Described.at(where.place())
                        .put("GroupId", environment.balancerGroup())
                        .put("GroupName", environment.name() + "-public-load-balancer")
                        .put("VpcId", environment.vpc())
                        .build());
        estate.permit(where.source(), environment.balancerGroup(), false,
                new Permission(where.place(), Json.of("tcp"), Json.of(HTTP), Json.of(HTTP),
                        Described.at(where.place()).put("CidrIp", "0.0.0.0/0").build(), Optional.empty()));
        estate.permit(where.source(), environment.balancerGroup(), true, Permission.anyOutward(where.place()));
    }

    private void targetGroup(Workload workload) {
        Manifest where = workload.manifest();
        estate.add(where.source(), "TargetGroups",
                Described.at(where.place())
                        .put("TargetGroupArn", workload.targetGroup())
                        .put("TargetGroupName", where.name())
                        .put("VpcId", environment.vpc())
                        .put("TargetType", "ip")
                        .put("Protocol", "HTTP")
                        .put("Port", workload.port())
                        .build());
    }

    private void rule(Workload workload, String listener) {
        Manifest where = workload.manifest();
        Json.Obj path = Described.at(where.place())
                .put("Field", "path-pattern")
                .put("Values", List.of(new Json.Str(workload.path(), where.place())))
                .build();
        Json.Obj forward = Described.at(where.place())
                .put("Type", "forward")
                .put("TargetGroupArn", workload.targetGroup())
                .build();
        estate.add(where.source(), "Rules",
                Described.at(where.place())
                        .put("RuleArn", listener.replace(":listener/", ":listener-rule/") + "/" + where.name())
                        .put("Conditions", List.of(path))
                        .put("Actions", List.of(forward))
                        .build());
    }
}
