package portico.format.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import portico.format.describe.Claims.Subject;
import portico.format.describe.Claims.Trust;
import portico.format.json.Json;
import portico.model.topology.TaskStatus;

/** Two descriptions of one object as one: the newer counts, the older fills in what it lacks. */
final class Merging {

    /** Members whose difference is worth a note. Nothing secret is among them. */
    private static final List<String> COMPARED = List.of("status", "lastStatus", "desiredCount", "runningCount",
            "taskDefinition", "taskDefinitionArn", "containerInstanceArn", "launchType", "networkMode", "cpu", "memory",
            "ec2InstanceId", "agentConnected", "VpcId", "SubnetId", "CidrBlock", "AvailabilityZone", "PrivateIpAddress",
            "PublicIpAddress", "InstanceType", "GroupName", "Type", "Scheme", "TargetType", "Port", "Protocol",
            "Engine");

    private static final String RECORDED = "recordedBy";

    private final Claims claims;

    Merging(Claims claims) {
        this.claims = claims;
    }

    Item merge(Subject subject, Item first, Item second) {
        return isNewer(first, second) ? merged(subject, first, second) : merged(subject, second, first);
    }

    private Item merged(Subject subject, Item newer, Item older) {
        Claims.About about = claims.about(subject);
        COMPARED.forEach(
                member -> about.add(member, newer.get(member), Trust.OWN).add(member, older.get(member), Trust.OWN));
        claimPorts(about, newer);
        claimPorts(about, older);
        return new Item(newer.source(), newer.trail(), union(older.json(), newer.json()));
    }

    /**
     * What AWS printed before what an agent recorded before what somebody wrote, then by ECS's version counter, else by the life cycle that no
     * task walks backwards (R92), else the file that came later.
     */
    private static boolean isNewer(Item first, Item second) {
        if (rank(first) != rank(second)) {
            return rank(first) > rank(second);
        }
        OptionalInt a = first.number("version");
        OptionalInt b = second.number("version");
        if (a.isPresent() && b.isPresent() && a.getAsInt() != b.getAsInt()) {
            return a.getAsInt() > b.getAsInt();
        }
        return stage(first) > stage(second);
    }

    /** Input of a create call carries no name of its own. */
    private static int rank(Item item) {
        boolean named = item.has("serviceArn") || item.has("taskDefinitionArn");
        return !named ? 0 : item.has(RECORDED) ? 1 : 2;
    }

    /** A host port that two files tell differently is worth a note too (R35). */
    private static void claimPorts(Claims.About about, Item task) {
        task.items("containers")
                .forEach(
                        container -> container.items("networkBindings")
                                .stream()
                                .filter(binding -> binding.has("containerPort"))
                                .forEach(binding -> about.add(
                                        "host port of " + container.text("name").orElse("a container") + ", port "
                                                + binding.text("containerPort").orElse("") + "/"
                                                + binding.text("protocol").orElse("tcp"),
                                        binding.get("hostPort"), Trust.OWN)));
    }

    private static int stage(Item item) {
        return Words.of(TaskStatus.class, item.get("lastStatus")).map(TaskStatus::ordinal).orElse(-1);
    }

    private static Json union(Json older, Json newer) {
        if (older instanceof Json.Obj(var before, var at) && newer instanceof Json.Obj(var after, var place)) {
            SequencedMap<String, Json> members = new LinkedHashMap<>(before);
            members.remove(RECORDED); // what an agent adds does not make a recording of what AWS printed
            members.putAll(after);
            return new Json.Obj(members, place);
        }
        return newer;
    }
}
