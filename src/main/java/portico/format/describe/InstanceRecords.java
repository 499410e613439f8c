package portico.format.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import portico.format.Note.Severity;
import portico.format.describe.Claims.Trust;
import portico.format.json.Json;
import portico.model.id.InstanceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceMetadata;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;

/** EC2 instances and the container instances on them, joined by {@code ec2InstanceId} (R188). */
final class InstanceRecords {

    static final String UNKNOWN_TYPE = "unknown";

    /**
     * What several places tell of one instance.
     *
     * @param attributes of its container instance
     * @param primary its first network interface
     */
    private record Told(Claims.About about, Item ec2, Map<String, Item> attributes, Item primary) {

        private Item attribute(String name) {
            return attributes.getOrDefault(name, ec2.nothing());
        }
    }

    private final Desk desk;
    private final References references;
    private final Firsthand firsthand;
    private final Interfaces interfaces;
    private final Map<String, InstanceId> byContainerInstance = new LinkedHashMap<>();

    InstanceRecords(Desk desk, Firsthand firsthand, Interfaces interfaces) {
        this.desk = desk;
        this.firsthand = firsthand;
        this.references = desk.references();
        this.interfaces = interfaces;
    }

    /** The instance of a container instance that is known by this key; its own name where no file tells which instance it is. */
    InstanceId idOf(String key, Item where) {
        return desk.draft().mention(byContainerInstance.getOrDefault(key, new InstanceId(key)), where);
    }

    void read() {
        SequencedMap<String, Registration> registrations = registrations();
        desk.found().all(Kind.INSTANCE).forEach(item -> {
            desk.goOn();
            Registration registration = registrations.remove(item.text("InstanceId").orElseThrow());
            if (item.get("State").text("Name").filter("terminated"::equals).isPresent()) {
                desk.tally().add("terminated EC2 instances", item);
            } else {
                desk.draft()
                        .add(record(item.text("InstanceId").orElseThrow(), item, Optional.ofNullable(registration)),
                                item);
            }
        });
        registrations.forEach((id, registration) -> {
            desk.goOn();
            noteUndescribed(id, registration);
            desk.draft().addUnresolved(record(id, registration.item().nothing(), Optional.of(registration)));
        });
        desk.found().onlyListed(Kind.CONTAINER_INSTANCE).forEach(listed -> listed(listed.getKey(), listed.getValue()));
    }

    /** An external instance is registered by hand, and stands in no VPC (R191). */
    private void noteUndescribed(String id, Registration registration) {
        if (ContainerInstance.isExternal(id, registration.attributes())) {
            desk.remarks()
                    .add(Severity.INFO, "external instances", registration.item(), id
                            + " is an external instance: EC2 knows none of its addresses, and it is drawn outside of every subnet that is known");
        } else {
            desk.remarks()
                    .addMissing("EC2 instance", new InstanceId(id), registration.item(),
                            ": its address, type and groups are known only so far as its container instance tells");
        }
    }

    private void listed(String key, Item arn) {
        desk.remarks()
                .add(Severity.WARNING, "container instances that are only listed", arn,
                        "container instance " + key + " is listed and not described: what runs on it is not known");
        ContainerInstance unknown = registered(record(key, arn.nothing(), Optional.empty()));
        desk.draft().addUnresolved(references.cluster(arn, Arn::cluster).map(unknown::inCluster).orElse(unknown));
    }

    private SequencedMap<String, Registration> registrations() {
        SequencedMap<String, Registration> byInstance = new LinkedHashMap<>();
        firsthand.registrations().forEach(registration -> {
            byContainerInstance.put(registration.key(), new InstanceId(registration.instance()));
            byInstance.merge(registration.instance(), registration, (a, b) -> a.isActive() ? a : b);
        });
        return byInstance;
    }

    /**
     * An instance that no file describes, with what its interfaces show of it.
     *
     * @param registered whether tasks run on it, so that it must be one of ECS's
     */
    ContainerInstance placeholder(InstanceId id, boolean registered) {
        ContainerInstance unknown = record(id.value(), new Item("", id.value(), Json.none()), Optional.empty());
        return registered ? registered(unknown) : unknown;
    }

    private static ContainerInstance registered(ContainerInstance i) {
        return new ContainerInstance(i.id(), i.name(), i.cluster(), i.instanceType(), i.subnet(), i.privateIp(),
                i.publicIp(), i.securityGroups(), InstanceStatus.ACTIVE, Agent.CURRENT, i.trunk(), i.registered(),
                i.otherInterfaces(), i.hostPorts(), i.attributes(), i.launch());
    }

    private ContainerInstance record(String id, Item ec2, Optional<Registration> registration) {
        List<Eni> enis = interfaces.takeOf(id);
        Item ecs = registration.map(Registration::item).orElseGet(ec2::nothing);
        Item primary = enis.stream().filter(Eni::isPrimary).findFirst().map(Eni::item).orElseGet(ec2::nothing);
        Told told = new Told(desk.claims().about("instance", id), ec2,
                registration.map(Registration::told).orElse(Map.of()), primary);
        Optional<TrunkInterface> trunk = trunk(told, enis);
        noteState(id, ec2);
        Agent agent = Registration.agent(registration, ec2, desk.remarks());
        return new ContainerInstance(new InstanceId(id), ec2.nameTag().orElse(id),
                references.clusterOf(ecs, "containerInstanceArn"), type(told), subnet(told), address(told),
                desk.values().address(ec2.get("PublicIpAddress")), groups(ec2, primary),
                Registration.status(registration), agent, trunk, registration.flatMap(Registration::resources),
                attachedByHand(enis), Registration.hostPorts(registration, agent.operatingSystem()),
                registration.map(Registration::attributes).orElse(Map.of()),
                launch(ec2, registration, trunk.isPresent()));
    }

    /** A trunk proves the opt-in (R69); the instance profile is taken for its role, whose name it usually shares. */
    private static HostLaunch launch(Item ec2, Optional<Registration> registration, boolean trunk) {
        Item dns = ec2.get("PrivateDnsNameOptions");
        return new HostLaunch(registration.flatMap(Registration::registeredAt),
                ec2.get("IamInstanceProfile").text("Arn").map(arn -> Arn.of(arn).tail()),
                trunk ? Known.YES : Known.UNKNOWN,
                dns.has("EnableResourceNameDnsARecord") ? Known.of(dns.isTrue("EnableResourceNameDnsARecord"))
                        : Known.UNKNOWN,
                registration.flatMap(told -> told.item().text("capacityProviderName")),
                metadata(ec2.get("MetadataOptions")));
    }

    private static InstanceMetadata metadata(Item options) {
        Known tokens = options.text("HttpTokens").map(it -> Known.of(it.equals("required"))).orElse(Known.UNKNOWN);
        return new InstanceMetadata(tokens, options.number("HttpPutResponseHopLimit"));
    }

    private void noteState(String id, Item ec2) {
        ec2.get("State")
                .text("Name")
                .filter(state -> !state.equals("running"))
                .ifPresent(state -> desk.remarks()
                        .add(Severity.INFO, "instances that do not run", ec2.get("State"),
                                "EC2 instance " + id + " is " + state));
    }

    private String type(Told told) {
        claim(told, Aspect.INSTANCE_TYPE, told.ec2().get("InstanceType"), Trust.OWN);
        claim(told, Aspect.INSTANCE_TYPE, told.attribute("ecs.instance-type"), Trust.HOLDER);
        return best(told, Aspect.INSTANCE_TYPE).flatMap(Item::text).orElse(UNKNOWN_TYPE);
    }

    private SubnetId subnet(Told told) {
        claim(told, Aspect.SUBNET, told.ec2().get("SubnetId"), Trust.OWN);
        claim(told, Aspect.SUBNET, told.primary().get("SubnetId"), Trust.HOLDER);
        claim(told, Aspect.SUBNET, told.attribute("ecs.subnet-id"), Trust.MENTION);
        Item vpc = told.ec2().get("VpcId");
        Item zone = told.ec2().get("Placement").get("AvailabilityZone");
        return references.subnet(best(told, Aspect.SUBNET).orElseGet(vpc::nothing),
                vpc.text().isPresent() ? vpc : told.attribute("ecs.vpc-id"),
                zone.text().isPresent() ? zone : told.attribute("ecs.availability-zone"));
    }

    private Ipv4Address address(Told told) {
        claim(told, Aspect.ADDRESS, told.ec2().get("PrivateIpAddress"), Trust.OWN);
        claim(told, Aspect.ADDRESS, told.primary().get("PrivateIpAddress"), Trust.HOLDER);
        return best(told, Aspect.ADDRESS).flatMap(desk.values()::address).orElseGet(desk.values()::unknownAddress);
    }

    private void claim(Told told, Aspect what, Item value, Trust trust) {
        told.about().add(what, value, trust);
    }

    private Optional<Item> best(Told told, Aspect what) {
        return told.about().best(what);
    }

    private List<SecurityGroupId> groups(Item ec2, Item primary) {
        List<SecurityGroupId> own = references.groups(ec2, "SecurityGroups");
        List<SecurityGroupId> eni = references.groups(primary, "Groups");
        return eni.isEmpty() ? own : eni;
    }

    /** Known by the interface itself, or by the attribute that marks a trunked instance (R73). */
    private Optional<TrunkInterface> trunk(Told told, List<Eni> enis) {
        Optional<Ipv4Address> address = enis.stream()
                .filter(eni -> eni.type().equals("trunk"))
                .findFirst()
                .map(eni -> desk.values().address(eni.address()).orElseGet(desk.values()::unknownAddress));
        boolean marked = told.attribute("ecs.awsvpc-trunk-id").text().isPresent();
        return address.or(() -> marked ? Optional.of(desk.values().unknownAddress()) : Optional.empty())
                .map(TrunkInterface::new);
    }

    /** Whatever is neither primary nor trunk and was not made by ECS (R76, R189). */
    private int attachedByHand(List<Eni> enis) {
        return (int) enis.stream().filter(interfaces::isByHand).count();
    }
}
