package portico.format.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.analysis.Statement;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;

/** {@code reported} of a resource: figures that AWS printed of it and that also follow from the rest of the document (R35, R46, R82, R187). */
final class ReportedFormat {

    private static final String REPORTED = "reported";
    private static final String PLACE = "containerInstance";
    private static final String TARGETS = "targets";
    private static final int MOST = Integer.MAX_VALUE;

    private final List<Statement> statements = new ArrayList<>();

    /** In the order of the resources. */
    List<Statement> all() {
        return statements;
    }

    /** Of other kinds of resources nothing is reported, and a member of this name is one that nobody knows. */
    void take(ResourceId owner, Fields in) {
        switch (owner) {
            case InstanceId id -> take(in, figures -> instance(id, figures));
            case TaskId id -> take(in, figures -> task(id, figures));
            case SubnetId id -> take(in, figures -> subnet(id, figures));
            case ServiceId id -> take(in, figures -> event(id, figures));
            case TargetGroupId id -> take(in, figures -> targets(id, figures));
            case ResourceId _ -> {
                // Nothing that AWS prints of it follows from the rest
            }
        }
    }

    private void take(Fields in, Reported reported) {
        in.object(REPORTED, figures -> reported.read(figures).toList()).ifPresent(statements::addAll);
    }

    /** What is reported of one kind of resource. */
    @FunctionalInterface
    private interface Reported {
        Stream<? extends Statement> read(Fields figures);
    }

    private static Stream<Statement> instance(InstanceId id, Fields in) {
        List<Statement> told = new ArrayList<>();
        in.integer("cpu", -MOST, MOST).ifPresent(units -> told.add(new Statement.CpuLeft(id, units)));
        in.integer("interfaces", 1, MOST).ifPresent(count -> told.add(new Statement.InterfacesAttached(id, count)));
        in.integer("memoryMiB", -MOST, MOST).ifPresent(mib -> told.add(new Statement.MemoryLeft(id, mib)));
        ports(id, Protocol.TCP, "ports", in).forEach(told::add);
        ports(id, Protocol.UDP, "portsUdp", in).forEach(told::add);
        return told.stream();
    }

    private static Stream<Statement> ports(InstanceId id, Protocol protocol, String name, Fields in) {
        return !in.has(name) ? Stream.empty()
                : Stream.of(new Statement.PortsTaken(id, protocol,
                        in.texts(name).stream().map(text -> PortRange.of(text).first()).toList()));
    }

    private static Stream<Statement> task(TaskId id, Fields in) {
        Stream<Statement> place = in.parsed(PLACE, InstanceId::new)
                .stream()
                .map(host -> new Statement.RunsOn(id, host));
        return Stream.concat(place,
                in.objects("networkBindings", Bindings::read)
                        .stream()
                        .map(binding -> new Statement.HostPortBound(id, binding)));
    }

    private static Stream<Statement> subnet(SubnetId id, Fields in) {
        int strangers = in.integer("otherInterfaces", 0, MOST, 0);
        return in.integer("freeAddresses", 0, MOST)
                .stream()
                .mapToObj(free -> new Statement.AddressesFree(id, free, strangers));
    }

    private static Stream<Statement> targets(TargetGroupId id, Fields in) {
        return !in.has(TARGETS) ? Stream.empty()
                : Stream.of(new Statement.TargetsRegistered(id, in.objects(TARGETS, TargetGroupKind::target)));
    }

    private static Stream<Statement> event(ServiceId id, Fields in) {
        return in.text("event").stream().map(message -> new Statement.NewestEvent(id, message));
    }

    /** @param statements those about the resource that {@code out} describes */
    static JsonObject write(List<Statement> statements, JsonObject out) {
        return out.when(!statements.isEmpty(), o -> {
            JsonObject reported = new JsonObject();
            statements.forEach(statement -> write(statement, reported));
            List<Statement.HostPortBound> bound = statements.stream()
                    .filter(Statement.HostPortBound.class::isInstance)
                    .map(Statement.HostPortBound.class::cast)
                    .toList();
            reported.when(!bound.isEmpty(),
                    r -> r.put("networkBindings", bound, each -> Bindings.write(each.binding())));
            return o.put(REPORTED, reported);
        });
    }

    private static void write(Statement statement, JsonObject out) {
        switch (statement) {
            case Statement.RunsOn place -> out.put(PLACE, place.instance().value());
            case Statement.CpuLeft cpu -> out.put("cpu", cpu.cpuUnits());
            case Statement.MemoryLeft memory -> out.put("memoryMiB", memory.memoryMiB());
            case Statement.PortsTaken taken ->
                out.put(taken.protocol() == Protocol.TCP ? "ports" : "portsUdp", taken.ports(), port -> Json.of(port));
            case Statement.AddressesFree addresses -> out.put("freeAddresses", addresses.free())
                    .when(addresses.strangers() > 0, o -> o.put("otherInterfaces", addresses.strangers()));
            case Statement.InterfacesAttached interfaces -> out.put("interfaces", interfaces.attached());
            case Statement.TargetsRegistered registered ->
                out.put(TARGETS, registered.targets(), TargetGroupKind::target);
            case Statement.NewestEvent event -> out.put("event", event.message());
            case Statement.HostPortBound _ -> {
                // All bindings of a task stand in one list
            }
        }
    }
}
