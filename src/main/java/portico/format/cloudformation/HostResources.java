package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.format.dialect.Estate;
import portico.format.dialect.HostGroup;
import portico.format.dialect.HostGroup.Likeness;
import portico.format.json.Json;
import portico.model.topology.Agent;

/** Auto Scaling groups as the instances they want, and instances that stand by themselves. */
record HostResources(Estate estate, Providers providers) {

    void group(Declared group) {
        HostGroup hosts = new HostGroup(group.source(), group.place(), group.identity(), count(group),
                likeness(group).orElse(Likeness.UNKNOWN), group.list("VPCZoneIdentifier"), cluster(group));
        hosts.addTo(estate);
        tell(group, hosts);
    }

    private static void tell(Declared group, HostGroup hosts) {
        String what = hosts.count() + (hosts.count() == 1 ? " instance" : " instances") + " of type "
                + hosts.like().type().flatMap(Json::text).orElse("unknown");
        String joined = hosts.cluster()
                .map(cluster -> "; they are assumed to join cluster " + cluster + " with agent "
                        + Agent.CURRENT.version())
                .orElse("");
        String dealt = hosts.subnets().size() > 1 && hosts.count() > 0 ? "; they are dealt out to its subnets in turn"
                : "";
        group.stack()
                .world()
                .account()
                .assume(group.source(), group.place(),
                        "Auto Scaling group " + group.identity() + " wants " + what + joined + dealt);
    }

    /** By its capacity provider, else the only cluster; user data, which would tell, are not read. */
    private Optional<String> cluster(Declared group) {
        return providers.clusterOf(group.ref()).or(providers::onlyCluster);
    }

    private static int count(Declared group) {
        OptionalInt desired = group.number("DesiredCapacity");
        if (group.find("DesiredCapacity").isPresent() && desired.isEmpty()) {
            group.stack()
                    .world()
                    .account()
                    .assume(group.source(), group.place(), "how many instances Auto Scaling group " + group.identity()
                            + " wants is not told; its least number is assumed");
        }
        return desired.isPresent() ? desired.getAsInt() : group.number("MinSize").orElse(0);
    }

    private Optional<Likeness> likeness(Declared group) {
        Optional<Declared> configuration = group.text("LaunchConfigurationName").flatMap(name -> byRef(group, name));
        return configuration
                .map(c -> new Likeness(c.find("InstanceType"), c.list("SecurityGroups"),
                        c.find("AssociatePublicIpAddress"), c.find("MetadataOptions")))
                .or(() -> specification(group).flatMap(template -> byTemplate(group, template)));
    }

    private static Optional<Json> specification(Declared group) {
        return group.find("LaunchTemplate")
                .or(() -> group.find("MixedInstancesPolicy")
                        .flatMap(policy -> policy.find("LaunchTemplate"))
                        .flatMap(template -> template.find("LaunchTemplateSpecification")));
    }

    private static Optional<Likeness> byTemplate(Declared group, Json specification) {
        return data(group, specification).map(data -> new Likeness(data.find("InstanceType").or(() -> override(group)),
                groups(data), first(data).flatMap(eni -> eni.find("AssociatePublicIpAddress")),
                data.find("MetadataOptions")));
    }

    private static Optional<Json> data(Declared user, Json specification) {
        return Stream.of("LaunchTemplateId", "LaunchTemplateName")
                .flatMap(name -> specification.text(name).stream())
                .flatMap(name -> byRef(user, name).stream())
                .findFirst()
                .flatMap(template -> template.find("LaunchTemplateData"));
    }

    private static Optional<Json> override(Declared group) {
        return group.find("MixedInstancesPolicy")
                .flatMap(policy -> policy.find("LaunchTemplate"))
                .stream()
                .flatMap(template -> template.elements("Overrides").stream())
                .flatMap(o -> o.find("InstanceType").stream())
                .findFirst();
    }

    private static List<Json> groups(Json data) {
        return Stream
                .concat(data.elements("SecurityGroupIds").stream(),
                        first(data).stream().flatMap(eni -> eni.elements("Groups").stream()))
                .toList();
    }

    private static Optional<Json> first(Json data) {
        return data.elements("NetworkInterfaces").stream().findFirst();
    }

    /** A launch template or configuration of any stack, by what refers to it. */
    private static Optional<Declared> byRef(Declared group, String ref) {
        return group.stack()
                .world()
                .stacks()
                .flatMap(stack -> stack.declared())
                .filter(resource -> resource.type().endsWith("::LaunchConfiguration")
                        || resource.type().endsWith("::LaunchTemplate"))
                .filter(resource -> resource.ref().equals(ref))
                .findFirst();
    }

    private static Optional<Json> metadata(Declared instance) {
        return instance.find("MetadataOptions")
                .or(() -> instance.find("LaunchTemplate")
                        .flatMap(specification -> data(instance, specification))
                        .flatMap(data -> data.find("MetadataOptions")));
    }

    void instance(Declared instance) {
        List<Json> groups = instance.list("SecurityGroupIds").isEmpty() ? instance.list("SecurityGroups")
                : instance.list("SecurityGroupIds");
        new HostGroup(instance.source(), instance.place(), instance.identity(), 1,
                new Likeness(instance.find("InstanceType"), groups, Optional.empty(), metadata(instance)),
                instance.list("SubnetId"), Optional.empty()).addTo(estate);
    }
}
