package portico.format.report;

import java.util.Optional;
import java.util.OptionalInt;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.analysis.Analysis;
import portico.model.capacity.Amount;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.check.trunking.Prerequisite;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.net.Ipv4Address;
import portico.model.placement.DynamicPorts;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;

/** Container instances as JSON. */
record InstanceJson(Analysis analysis, HeadroomJson headroom) {

    /** Where a machine outside of AWS does not stand (R1). */
    private JsonObject place(ContainerInstance instance, JsonObject object) {
        return object.put("availabilityZone", analysis.topology().subnet(instance.subnet()).zone().value())
                .put("subnet", instance.subnet().value());
    }

    Json write(ContainerInstance instance) {
        InstanceUse use = analysis.capacity().of(instance.id());
        Clusters clusters = Clusters.of(analysis.topology());
        return new JsonObject().put("id", instance.id().value())
                .put("name", instance.name())
                .when(clusters.areSeveral(), o -> o.put("cluster", clusters.of(instance)))
                .put("type", instance.instanceType())
                .when(instance.isExternal(), o -> o.put("external", true))
                .when(!instance.isExternal(), o -> place(instance, o))
                .put("privateIp", Words.address(Optional.of(instance.privateIp())))
                .when(instance.publicIp().isPresent(), o -> o.put("publicIp", instance.publicIp()))
                .put("status", instance.status().name())
                .put("agentConnected", instance.agent().connected())
                .put("eni", eni(use))
                .put("cpu", amount(use.cpu()))
                .put("memoryMiB", amount(use.memoryMiB()))
                .when(use.gpus().isKnown() || use.gpus().reserved() > 0, o -> o.put("gpu", amount(use.gpus())))
                .put("hostPorts", use.hostPorts(), this::port)
                .put("dynamicPorts", dynamic(DynamicPorts.of(analysis.topology(), use)))
                .put("headroom", headroom.instance(instance.id()))
                .put("tasks", use.tasks())
                .put("trunking", trunking(instance, use))
                .build();
    }

    /** What stands against a trunk, and what nobody knows of it. */
    private JsonObject trunking(ContainerInstance instance, InstanceUse use) {
        TrunkingDoctor doctor = TrunkingDoctor.examine(analysis.topology(), instance, use);
        return new JsonObject().put("unmet", doctor.in(Prerequisite.State.UNMET), InstanceJson::prerequisite)
                .put("unknown", doctor.in(Prerequisite.State.UNKNOWN), p -> Json.of(Words.kebab(p.kind())));
    }

    private static Json prerequisite(Prerequisite p) {
        return new JsonObject().put("prerequisite", Words.kebab(p.kind()))
                .put("detail", p.detail())
                .put("rule", p.rule().toString())
                .put("remedy", p.remedy())
                .build();
    }

    private static JsonObject dynamic(DynamicPorts ports) {
        return new JsonObject().put("range", ports.range().toString())
                .put("last", ports.last())
                .put("nextTcp", ports.nextTcp())
                .put("nextUdp", ports.nextUdp());
    }

    private static JsonObject eni(InstanceUse use) {
        EniUse eni = use.eni();
        return new JsonObject().put("limit", known(eni, eni.limit()))
                .put("attached", eni.attached())
                .put("trunk", eni.trunk())
                .put("taskLimit", known(eni, eni.taskLimit()))
                .put("tasks", eni.tasks())
                .put("free", known(eni, eni.free()))
                .when(use.cautiousTasks().isPresent(), o -> o.put("cautiousTaskLimit", use.cautiousTasks()));
    }

    private static OptionalInt known(EniUse eni, int figure) {
        return eni.isKnown() ? OptionalInt.of(figure) : OptionalInt.empty();
    }

    private static JsonObject amount(Amount amount) {
        return new JsonObject().put("registered", known(amount, amount.registered()))
                .put("reserved", amount.reserved())
                .put("free", known(amount, amount.free()));
    }

    private static OptionalInt known(Amount amount, int figure) {
        return amount.isKnown() ? OptionalInt.of(figure) : OptionalInt.empty();
    }

    private Json port(HostPort port) {
        return new JsonObject().put("port", port.port())
                .put("protocol", port.protocol().toString())
                .put("use", Words.kebab(port.use()))
                .put("task", port.task())
                .put("container", port.container())
                .put("containerPort", port.containerPort())
                .put("containerIp", Words.address(containerIp(port)))
                .build();
    }

    private Optional<Ipv4Address> containerIp(HostPort port) {
        return port.task()
                .flatMap(id -> analysis.topology().task(id).placement())
                .flatMap(place -> port.container().map(name -> place.bridgeAddresses().get(name)));
    }
}
