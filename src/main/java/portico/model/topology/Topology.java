package portico.model.topology;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;

/** Everything one document holds: an immutable value in which every reference resolves. */
public final class Topology {

    private final String name;
    private final String region;
    private final Tables tables;
    private final Circumstances known;

    private Topology(String name, String region, Tables tables, Circumstances known) {
        this.name = name;
        this.region = region;
        this.tables = tables;
        this.known = known;
    }

    /** A topology with a name and nothing in it. */
    public static Topology empty(String name, String region) {
        return new Topology(name, region, Tables.EMPTY, Circumstances.NONE);
    }

    /**
     * All these resources together.
     *
     * @throws UnresolvedReferenceException when one mentions another that is not among them
     * @throws IllegalArgumentException when two have the same id
     */
    public static Topology of(String name, String region, Collection<? extends Resource> resources) {
        Topology topology = new Topology(name, region, Tables.of(resources), Circumstances.NONE);
        topology.checkReferences(resources.stream());
        return topology;
    }

    public String name() {
        return name;
    }

    /** AWS Region, such as {@code us-east-1}. */
    public String region() {
        return region;
    }

    /** The resources of one kind, in the order they were added. */
    public <R extends Resource> Table<R> table(Class<R> kind) {
        return tables.table(kind);
    }

    /** The resources of one kind, in the order they were added. */
    public <R extends Resource> List<R> all(Class<R> kind) {
        return table(kind).all();
    }

    Set<Class<? extends Resource>> kinds() {
        return tables.kinds();
    }

    /** Every resource, kind by kind. */
    public Stream<Resource> resources() {
        return tables.rows();
    }

    /** The resource with this id, of whatever kind the id is. */
    public Optional<Resource> find(ResourceId id) {
        return Kinds.of(id).flatMap(kind -> table(kind).find(id));
    }

    /** The resources that mention this id, so that it cannot go before them. */
    public Stream<Resource> mentions(ResourceId id) {
        return resources().filter(r -> !r.id().equals(id) && r.references().anyMatch(id::equals));
    }

    private <R extends Resource> R require(Class<R> kind, ResourceId id) {
        return table(kind).find(id).orElseThrow(() -> new IllegalArgumentException(id + " is not in " + name));
    }

    public Vpc vpc(VpcId id) {
        return require(Vpc.class, id);
    }

    public Subnet subnet(SubnetId id) {
        return require(Subnet.class, id);
    }

    public ContainerInstance instance(InstanceId id) {
        return require(ContainerInstance.class, id);
    }

    public Task task(TaskId id) {
        return require(Task.class, id);
    }

    public TaskDefinition taskDefinition(TaskDefinitionId id) {
        return require(TaskDefinition.class, id);
    }

    public Service service(ServiceId id) {
        return require(Service.class, id);
    }

    public SecurityGroup securityGroup(SecurityGroupId id) {
        return require(SecurityGroup.class, id);
    }

    public TargetGroup targetGroup(TargetGroupId id) {
        return require(TargetGroup.class, id);
    }

    public List<Task> tasks() {
        return all(Task.class);
    }

    public List<ContainerInstance> instances() {
        return all(ContainerInstance.class);
    }

    public List<Service> services() {
        return all(Service.class);
    }

    public List<Subnet> subnets() {
        return all(Subnet.class);
    }

    public TaskDefinition definitionOf(Task task) {
        return taskDefinition(task.taskDefinition());
    }

    /** Where a task's interface may be made: its service's configuration, else its own; of one that nobody tells of, where the one it has was made. */
    public Optional<AwsvpcConfiguration> networkConfigurationOf(Task task) {
        return task.service()
                .map(id -> service(id).networkConfiguration())
                .orElseGet(() -> task.networkConfiguration()
                        .or(() -> task.networkInterface().map(AwsvpcConfiguration::of)));
    }

    /**
     * This topology with a resource added, or replaced where its id is known.
     *
     * @throws UnresolvedReferenceException when it mentions something that is not here
     */
    public Topology with(Resource resource) {
        return withAll(List.of(resource));
    }

    /**
     * This topology with all of these added or replaced; they may mention each other.
     *
     * @throws UnresolvedReferenceException when one mentions something that is not here
     */
    public Topology withAll(Collection<? extends Resource> resources) {
        if (tables.holdAll(resources)) {
            return this;
        }
        Topology changed = new Topology(name, region, tables.with(resources), known.revisedBy(resources));
        changed.checkReferences(resources.stream());
        return changed;
    }

    /**
     * This topology without a resource; nothing happens where it is not here.
     *
     * @throws UnresolvedReferenceException when another resource still mentions it
     */
    public Topology without(ResourceId id) {
        return withoutAll(List.of(id));
    }

    /**
     * This topology without these resources; those that are not here are no matter.
     *
     * @throws UnresolvedReferenceException when one that stays mentions one that goes
     */
    public Topology withoutAll(Collection<? extends ResourceId> ids) {
        Set<ResourceId> gone = ids.stream().filter(id -> find(id).isPresent()).collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return this;
        }
        Topology smaller = new Topology(name, region, tables.without(gone), known.without(gone));
        // Nothing ever mentions a task, so the common case needs no search
        if (!gone.stream().allMatch(TaskId.class::isInstance)) {
            smaller.checkReferences(smaller.resources());
        }
        return smaller;
    }

    /**
     * Resources that were only mentioned where the topology was read: they stand so that nothing vanishes, and whatever they hold besides the id
     * is a placeholder. An empty group of theirs does not say that nothing may pass, and no address of theirs is real.
     */
    public Set<ResourceId> unresolved() {
        return known.unresolved();
    }

    /** Whether this resource was only mentioned, not described. */
    public boolean isUnresolved(ResourceId id) {
        return known.unresolved().contains(id);
    }

    /**
     * This topology with exactly these resources marked as only mentioned.
     *
     * @throws IllegalArgumentException when one of them is not here
     */
    public Topology withUnresolved(Collection<? extends ResourceId> ids) {
        ids.stream().filter(id -> find(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(id + " is not in " + name);
        });
        return new Topology(name, region, tables, known.withUnresolved(ids));
    }

    public Topology named(String newName) {
        return new Topology(newName, region, tables, known);
    }

    /** What the account has set for ECS in the Region (R68). */
    public AccountSettings account() {
        return known.account();
    }

    /** This topology in an account with these settings. */
    public Topology withAccount(AccountSettings settings) {
        return new Topology(name, region, tables, known.withAccount(settings));
    }

    /** Tags of resources, and the ids of interfaces. */
    public Labels labels() {
        return known.labels();
    }

    /** This topology with these labels; those of nothing that is here are left out. */
    public Topology withLabels(Labels labels) {
        return new Topology(name, region, tables, known.withLabels(labels.of(this::holds)));
    }

    /** Facts that no input told. */
    public Assumptions assumptions() {
        return known.assumptions();
    }

    /** This topology with exactly these facts marked as assumed; those that do not hold here are left out. */
    public Topology withAssumptions(Assumptions assumptions) {
        return new Topology(name, region, tables, known.withAssumptions(assumptions.holdingIn(this::find, region)));
    }

    /** The same in another Region, which is known then. */
    public Topology inRegion(String newRegion) {
        return new Topology(name, newRegion, tables, known.withAssumptions(assumptions().withRegion(Optional.empty())));
    }

    private void checkReferences(Stream<? extends Resource> resources) {
        Set<ResourceId> sound = new HashSet<>();
        resources.forEach(resource -> resource.references().forEach(id -> {
            if (sound.add(id) && !holds(id)) {
                throw new UnresolvedReferenceException(resource.id(), id);
            }
        }));
    }

    private boolean holds(ResourceId id) {
        return Kinds.of(id).map(kind -> table(kind).contains(id)).orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topology t && name.equals(t.name) && region.equals(t.region) && known.equals(t.known)
                && tables.equals(t.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + resources().count() + " resources)";
    }
}
