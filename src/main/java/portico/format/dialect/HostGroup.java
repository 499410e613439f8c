package portico.format.dialect;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.Place;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;

/**
 * Container instances that some code asks for without naming them: an Auto Scaling group, or a single instance.
 *
 * @param name of the group; its instances are called {@code name-1} and so on
 * @param count how many are wanted
 * @param subnets dealt out in turn, as Auto Scaling balances zones; which one each instance gets is assumed
 * @param cluster empty where they join none
 */
public record HostGroup(String source, Place place, String name, int count, Likeness like, List<Json> subnets,
        Optional<String> cluster) {

    /**
     * What its instances are like.
     *
     * @param publicAddress whether they get one; empty where their subnet decides
     * @param metadata options of instance metadata, as EC2 describes them (R152); empty where none are set
     */
    public record Likeness(Optional<Json> type, List<Json> groups, Optional<Json> publicAddress,
            Optional<? extends Json> metadata) {

        /** Where no file tells. */
        public static final Likeness UNKNOWN = new Likeness(Optional.empty(), List.of(), Optional.empty(),
                Optional.empty());

        public Likeness {
            groups = List.copyOf(groups);
        }
    }

    /** No account has more by default, and drawing more would only cost memory. */
    public static final int MOST = 1000;

    public HostGroup {
        subnets = List.copyOf(subnets);
    }

    /** Writes the instances down, and their registration in the cluster. */
    public void addTo(Estate estate) {
        for (int i = 0; i < Math.min(count, MOST); i++) {
            String title = count == 1 ? name : name + "-" + (i + 1);
            estate.add(source, "Reservations",
                    Described.at(place).put("Instances", List.of(instance(title, i))).build());
            cluster.ifPresent(c -> join(estate, title, c));
            if (subnets.size() > 1) {
                estate.assume(ContainerInstance.class, "i-" + title, Fact.SUBNET, name + " deals its hosts out to "
                        + subnets.size() + " subnets, and no file tells which is where");
            }
        }
    }

    private void join(Estate estate, String title, String clusterName) {
        estate.add(source, "containerInstances", registration(title, clusterName));
        estate.assume(ContainerInstance.class, "i-" + title, Fact.CLUSTER,
                "user data, which would tell the cluster, are not read");
        estate.assume(ContainerInstance.class, "i-" + title, Fact.AGENT_VERSION,
                "no file tells it; it is the newest known");
    }

    private Json.Obj instance(String title, int index) {
        Described instance = Described.at(place)
                .put("InstanceId", "i-" + title)
                .put("InstanceType", like.type())
                .put("AssociatePublicIpAddress", like.publicAddress())
                .put("MetadataOptions", like.metadata())
                .put("SecurityGroups",
                        like.groups()
                                .stream()
                                .map(group -> Described.at(group.place()).put("GroupId", group).build())
                                .toList())
                .tagged(title);
        return (subnets.isEmpty() ? instance : instance.put("SubnetId", subnets.get(index % subnets.size()))).build();
    }

    private Json.Obj registration(String title, String clusterName) {
        return Described.at(place)
                .put("containerInstanceArn", "arn:aws:ecs:::container-instance/" + clusterName + "/" + title)
                .put("ec2InstanceId", "i-" + title)
                .put("clusterArn", clusterName)
                .put("status", "ACTIVE")
                .put("agentConnected", Json.of(true))
                .put("versionInfo", Described.at(place).put("agentVersion", Agent.CURRENT.version()).build())
                .build();
    }
}
