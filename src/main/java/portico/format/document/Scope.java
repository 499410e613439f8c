package portico.format.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;

/** What a resource may refer to while it is read: the names of everything in the documents, and what was read before it. */
final class Scope {

    private final String region;
    private final Set<String> clustersListed;
    private final Set<String> types;
    private final Addresses addresses;
    private final Map<Kind<?>, Names<ResourceId>> names = new LinkedHashMap<>();
    private final Set<TaskId> open = new LinkedHashSet<>();
    private final Set<TaskId> wanted = new LinkedHashSet<>();
    private final Map<ResourceId, Resource> read = new LinkedHashMap<>();

    /**
     * @param types the instance types that are known; empty where nobody knows any
     * @param clustersListed the documents that list clusters
     */
    Scope(String region, Addresses addresses, Set<String> types, Set<String> clustersListed) {
        this.clustersListed = clustersListed;
        this.types = types;
        this.region = region;
        this.addresses = addresses;
        Kinds.ALL.forEach(kind -> names.put(kind, new Names<>(kind.noun(), kind::id)));
    }

    String region() {
        return region;
    }

    Set<String> types() {
        return types;
    }

    /** Whether a document says which clusters there are, so that naming another is a slip. */
    boolean listsClusters(String source) {
        return clustersListed.contains(source);
    }

    Addresses addresses() {
        return addresses;
    }

    @SuppressWarnings("unchecked")
    <I extends ResourceId> Names<I> names(Kind<?> kind) {
        return (Names<I>) names.get(kind);
    }

    void add(Resource resource) {
        read.put(resource.id(), resource);
        if (resource instanceof Subnet subnet) {
            addresses.add(subnet);
        }
    }

    /** Remembers that a task runs somewhere, and that not everything it holds there is written. */
    void leaveOpen(Identity task) {
        open.add(new TaskId(task.id()));
    }

    /** Remembers that a task has no place and is not said to wait for one. */
    void leaveWanted(Identity task) {
        wanted.add(new TaskId(task.id()));
    }

    Settling.Unsettled unsettled() {
        return new Settling.Unsettled(open, wanted);
    }

    /** What was read so far, in order. */
    Map<ResourceId, Resource> resources() {
        return read;
    }

    /** The VPC that is written, or the only one. */
    VpcId vpc(Fields in) {
        return in.required("vpc", in.reference("vpc", this.<VpcId>names(Kinds.VPCS))
                .or(() -> this.<VpcId>names(Kinds.VPCS).only(in.source())));
    }

    /** The VPC that is written, or that of a subnet. */
    VpcId vpc(Fields in, SubnetId subnet) {
        return in.has("vpc") ? vpc(in) : read.get(subnet) instanceof Subnet s ? s.vpc() : vpc(in);
    }

    /** A task definition by id, or by family: its latest revision, as AWS takes it. */
    Optional<TaskDefinitionId> taskDefinition(Fields in) {
        Names<TaskDefinitionId> definitions = names(Kinds.TASK_DEFINITIONS);
        return in.parsed("taskDefinition",
                text -> definitions.named(text, in.source())
                        .stream()
                        .max(Comparator.comparingInt(id -> read.get(id) instanceof TaskDefinition d ? d.revision() : 0))
                        .orElseGet(() -> definitions.resolve(text, in.source())));
    }

    SubnetId subnet(Fields in) {
        SubnetId id = in.required("subnet", in.reference("subnet", names(Kinds.SUBNETS)));
        if (!read.containsKey(id)) {
            throw new Unreadable("its subnet " + id + " could not be read");
        }
        return id;
    }
}
