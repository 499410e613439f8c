package portico.format.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portico.format.describe.Claims.Trust;
import portico.model.id.ClusterId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.VpcId;

/** Ids as other objects mention them. Each mention is remembered with its place and with what the place says besides, so that nothing vanishes. */
final class References {

    static final VpcId UNKNOWN_VPC = new VpcId("vpc-unknown");
    static final SubnetId UNKNOWN_SUBNET = new SubnetId("subnet-unknown");

    private final Desk desk;
    private final Map<Hearsay, SubnetId> subnets = new HashMap<>();
    private final Map<Hearsay, SecurityGroupId> groups = new HashMap<>();
    private final Map<String, TaskDefinitionId> definitions = new HashMap<>();
    private final Map<String, ServiceId> services = new HashMap<>();
    private final Map<String, ClusterId> clusters = new HashMap<>();

    References(Desk desk) {
        this.desk = desk;
    }

    /** @param vpc the text of an id; where it is missing, the unknown VPC */
    VpcId vpc(Item vpc) {
        return desk.draft().mention(vpc.text().map(VpcId::new).orElse(UNKNOWN_VPC), vpc);
    }

    /** With the VPC and the zone that whoever mentions the subnet lies in: they are the subnet's too. */
    SubnetId subnet(Item subnet, Item vpc, Item zone) {
        return subnet(Lodging.of(subnet, vpc, zone));
    }

    SubnetId subnet(Lodging told) {
        return subnets.computeIfAbsent(told.hearsay(), hearsay -> {
            if (hearsay.id().isEmpty()) {
                return desk.draft().mention(UNKNOWN_SUBNET, told.subnet());
            }
            desk.claims()
                    .about("subnet", hearsay.id())
                    .add(Aspect.VPC, told.vpc(), Trust.MENTION)
                    .add(Aspect.ZONE, told.zone(), Trust.MENTION);
            told.vpc().text().ifPresent(_ -> vpc(told.vpc()));
            return desk.draft().mention(new SubnetId(hearsay.id()), told.subnet());
        });
    }

    /** A subnet mentioned by its id alone. */
    SubnetId subnet(Item subnet) {
        return subnet(subnet, subnet.nothing(), subnet.nothing());
    }

    /** A group that a rule of another one names: as a rule in the same VPC. */
    SecurityGroupId peer(Item group, Item vpc) {
        desk.claims().about("security group", group.text().orElseThrow()).add(Aspect.VPC, vpc, Trust.GUESS);
        return group(group, group.nothing(), group.nothing());
    }

    SecurityGroupId group(Item group, Item name, Item vpc) {
        return group(Grouped.of(group, name, vpc));
    }

    private SecurityGroupId group(Grouped told) {
        return groups.computeIfAbsent(told.hearsay(), hearsay -> {
            desk.claims()
                    .about("security group", hearsay.id())
                    .add(Aspect.NAME, told.name(), Trust.MENTION)
                    .add(Aspect.VPC, told.vpc(), Trust.MENTION);
            return desk.draft().mention(new SecurityGroupId(hearsay.id()), told.id());
        });
    }

    /** Groups as EC2 lists them: objects with {@code GroupId} and {@code GroupName}. */
    List<SecurityGroupId> groups(Item owner, String array) {
        return groups(Grouped.in(owner, array));
    }

    List<SecurityGroupId> groups(List<Grouped> told) {
        return told.size() == 1 ? List.of(group(told.getFirst())) : told.stream().map(this::group).distinct().toList();
    }

    /** Groups as a list of ids. */
    List<SecurityGroupId> groupIds(Item owner, String array) {
        return owner.texts(array).map(id -> group(id, id.nothing(), owner.get("VpcId"))).distinct().toList();
    }

    /** @param definition an ARN, a family with revision, or a family */
    TaskDefinitionId definition(Item definition) {
        return definition(definition.text().orElseThrow(), definition);
    }

    TaskDefinitionId definition(String told, Item where) {
        return definitions.computeIfAbsent(told,
                arn -> desk.draft().mention(new TaskDefinitionId(Arn.of(arn).tail()), where));
    }

    TargetGroupId targetGroup(Item arn) {
        return desk.draft().mention(targetGroupId(arn.text().orElseThrow()), arn);
    }

    /** The id of the target group with this ARN. */
    TargetGroupId targetGroupId(String text) {
        String[] parts = Arn.of(text).path().split("/");
        return new TargetGroupId(desk.names().of(Kind.TARGET_GROUP, text, parts[0].isBlank() ? text : parts[0]));
    }

    /** @param arn of the cluster, or of something in it, or its bare name; empty where it does not tell */
    Optional<ClusterId> cluster(Item arn, Function<Arn, Optional<String>> name) {
        return arn.text().map(Arn::of).flatMap(name).map(n -> desk.draft().mention(new ClusterId(n), arn));
    }

    /** @param told an ARN or the bare name of a cluster; empty where it says nothing */
    Optional<ClusterId> cluster(Item told) {
        return told.text()
                .map(text -> clusters.computeIfAbsent(text,
                        arn -> desk.draft().mention(new ClusterId(Arn.of(arn).tail()), told)));
    }

    /** The cluster that a member of this object names, else that of the object's own ARN. */
    Optional<ClusterId> clusterOf(Item object, String ownArn) {
        return cluster(object.get("clusterArn")).or(() -> cluster(object.get("cluster")))
                .or(() -> cluster(object.get(ownArn), Arn::cluster));
    }

    /** @param key cluster and name */
    ServiceId service(String key, Item where) {
        return services.computeIfAbsent(key, name -> desk.draft().mention(serviceId(name), where));
    }

    ServiceId serviceId(String key) {
        return new ServiceId(desk.names().of(Kind.SERVICE, key, key.substring(key.indexOf('/') + 1)));
    }
}
