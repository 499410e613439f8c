package portico.view.fx.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import portico.model.analysis.Analysis;
import portico.model.id.ZoneId;
import portico.model.topology.Assumption;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.LaunchType;
import portico.model.topology.RegionName;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;
import portico.view.fx.look.Choosing;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/**
 * Fills in by hand what was assumed: the Region, blocks and addresses, zones, VPCs and subnets, what a VPC says of DNS, how long a name may be kept, what a service
 * runs on, and of a host also its subnet, cluster, agent and last port. What has controls of its own is changed there, and it says so; of
 * everything, one may say that it is so.
 */
final class AssumedControls extends ControlRows {

    private final Analysis analysis;
    private final Changes changes;
    private final ToldFields fields = new ToldFields();
    private final List<Fact> facts;

    AssumedControls(Analysis analysis, Resource resource, Changes changes) {
        super("Assumed, until you say");
        this.analysis = analysis;
        this.changes = changes;
        this.facts = analysis.topology().assumptions().about(resource.id()).stream().map(Assumption::fact).toList();
        AssumedAddresses addresses = new AssumedAddresses(analysis, changes, fields);
        switch (resource) {
            case ContainerInstance host -> host(host);
            case Subnet subnet -> subnet(subnet, addresses);
            case Vpc vpc -> vpc(vpc, addresses);
            case Service service -> service(service);
            case Resource other -> addresses.addTo(this, other, facts);
        }
        new AssumedPlace(analysis, changes, fields).addTo(this, resource, facts);
        if (facts.contains(Fact.REGION)) {
            row("Region", region());
        }
        getChildren().add(fields.problem());
        buttons(button("confirm-assumed", "It is so", Icon.TICK, () -> changes.confirm(resource.id())));
    }

    private void host(ContainerInstance host) {
        new AssumedHost(analysis, host, changes, fields).addTo(this, facts);
        below(Fact.INSTANCE_TYPE, "The type is chosen below.");
    }

    private void subnet(Subnet subnet, AssumedAddresses addresses) {
        if (facts.contains(Fact.CIDR)) {
            row("Block", addresses.block(subnet));
        }
        if (facts.contains(Fact.ZONE)) {
            row("Zone", zone(subnet));
        }
    }

    private void vpc(Vpc vpc, AssumedAddresses addresses) {
        if (facts.contains(Fact.CIDR)) {
            row("Blocks", addresses.blocks(vpc));
        }
        if (facts.contains(Fact.DNS)) {
            dns(vpc);
        }
    }

    private void service(Service service) {
        if (facts.contains(Fact.TTL)) {
            service.registry().ifPresent(registry -> row("Time to live, s", timeToLive(service, registry)));
        }
        if (facts.contains(Fact.LAUNCH_TYPE)) {
            row("Launch type", launchType(service));
        }
        below(Fact.COUNT, "The desired count is told below.");
    }

    private void below(Fact fact, String words) {
        if (facts.contains(fact)) {
            getChildren().add(Texts.paragraph(words, "sentence"));
        }
    }

    private ComboBox<LaunchType> launchType(Service service) {
        ComboBox<LaunchType> box = new ComboBox<>();
        box.setId("assumed-launch-type");
        box.getItems().setAll(LaunchType.values());
        box.setValue(service.launchType());
        Choosing.from(box, type -> changes.launchType(service.id(), type));
        return box;
    }

    private TextField zone(Subnet subnet) {
        String region = analysis.topology().region();
        return fields.told("zone", subnet.zone().value(), text -> RegionName.isZone(text, region),
                " is no zone of " + region + "; one is called like " + region + "a.",
                text -> changes.zone(subnet.id(), new ZoneId(text)));
    }

    private TextField timeToLive(Service service, ServiceRegistry registry) {
        return fields.told("ttl", String.valueOf(registry.ttlSeconds()), AssumedControls::isWhole,
                " is no whole number of seconds.", text -> changes.timeToLive(service.id(), Integer.parseInt(text)));
    }

    static boolean isWhole(String text) {
        return text.matches("\\d{1,9}");
    }

    private void dns(Vpc vpc) {
        CheckBox support = box("assumed-dns-support", vpc.enableDnsSupport());
        CheckBox hostnames = box("assumed-dns-hostnames", vpc.enableDnsHostnames());
        Stream.of(support, hostnames)
                .forEach(box -> box
                        .setOnAction(_ -> changes.dns(vpc.id(), support.isSelected(), hostnames.isSelected())));
        row("DNS support", support);
        row("DNS hostnames", hostnames);
    }

    private static CheckBox box(String id, boolean on) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setSelected(on);
        return box;
    }

    private TextField region() {
        return fields.told("region", analysis.topology().region(), RegionName::isOne,
                " is no Region; one is called like eu-west-1.", changes::region);
    }
}
