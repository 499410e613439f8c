package portico.view.fx.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import portico.model.analysis.Analysis;
import portico.model.capacity.SubnetUse;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Agent;
import portico.model.topology.Assumption;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.HostPorts;
import portico.model.topology.PublicAddresses;
import portico.model.topology.RegionName;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;

/**
 * Fills in by hand what was assumed: the Region, a zone, what a VPC says of DNS, how long a name may be kept, and of a host its subnet, addresses,
 * cluster, agent and last port. What has controls of its own is changed there; of everything, one may say that it is so.
 */
final class AssumedControls extends ControlRows {

    private final Analysis analysis;
    private final Changes changes;
    private final Label problem = Texts.paragraph("", "text-no");

    AssumedControls(Analysis analysis, Resource resource, Changes changes) {
        super("Assumed, until you say");
        this.analysis = analysis;
        this.changes = changes;
        List<Fact> facts = analysis.topology()
                .assumptions()
                .about(resource.id())
                .stream()
                .map(Assumption::fact)
                .toList();
        switch (resource) {
            case ContainerInstance host -> host(host, facts);
            case Subnet subnet when facts.contains(Fact.ZONE) -> row("Zone", zone(subnet));
            case Vpc vpc when facts.contains(Fact.DNS) -> dns(vpc);
            case Service service when facts.contains(Fact.TTL) ->
                service.registry().ifPresent(registry -> row("Time to live, s", timeToLive(service, registry)));
            case Resource _ -> {}
        }
        if (facts.contains(Fact.REGION)) {
            row("Region", region());
        }
        problem.setId("assumed-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
        buttons(button("confirm-assumed", "It is so", Icon.TICK, () -> changes.confirm(resource.id())));
    }

    private void host(ContainerInstance host, List<Fact> facts) {
        if (facts.contains(Fact.SUBNET)) {
            row("Subnet", subnets(host));
        }
        if (facts.contains(Fact.ADDRESS)) {
            row("Address", address(host));
        }
        if (facts.contains(Fact.PUBLIC_ADDRESS)) {
            row("Public address", publicAddress(host));
        }
        if (facts.contains(Fact.CLUSTER)) {
            row("Cluster", cluster(host));
        }
        if (facts.contains(Fact.AGENT_VERSION)) {
            row("Agent", agent(host));
        }
        if (facts.contains(Fact.LAST_PORT)) {
            row("Last port", lastPort(host.id(), host.hostPorts()));
        }
    }

    private TextField publicAddress(ContainerInstance host) {
        return told("public-address", host.publicIp().map(Ipv4Address::toString).orElse(""),
                text -> Ipv4Address.in(text)
                        .filter(address -> PublicAddresses.isFree(analysis.topology(), address))
                        .isPresent(),
                " is no IPv4 address, or something else holds it.",
                text -> Ipv4Address.in(text).ifPresent(address -> changes.publicAddress(host.id(), address)));
    }

    private TextField agent(ContainerInstance host) {
        return told("agent", host.agent().version(), Agent::isVersion, " is no version; one is written like 1.86.0.",
                text -> changes.agentVersion(host.id(), text));
    }

    private TextField cluster(ContainerInstance host) {
        List<String> known = analysis.topology().all(Cluster.class).stream().map(each -> each.id().value()).toList();
        return told("cluster", host.cluster().map(ClusterId::value).orElse(""), known::contains,
                " is no cluster here; there are: " + String.join(", ", known) + ".",
                text -> changes.hostCluster(host.id(), new ClusterId(text)));
    }

    private TextField zone(Subnet subnet) {
        String region = analysis.topology().region();
        return told("zone", subnet.zone().value(), text -> RegionName.isZone(text, region),
                " is no zone of " + region + "; one is called like " + region + "a.",
                text -> changes.zone(subnet.id(), new ZoneId(text)));
    }

    private TextField lastPort(InstanceId host, HostPorts ports) {
        return told("last-port", ports.lastAssigned().stream().mapToObj(String::valueOf).findFirst().orElse(""),
                text -> isWhole(text) && ports.dynamicRange().contains(Integer.parseInt(text)),
                " is not between " + ports.dynamicRange().first() + " and " + ports.dynamicRange().last() + ".",
                text -> changes.lastPort(host, Integer.parseInt(text)));
    }

    private TextField timeToLive(Service service, ServiceRegistry registry) {
        return told("ttl", String.valueOf(registry.ttlSeconds()), AssumedControls::isWhole,
                " is no whole number of seconds.", text -> changes.timeToLive(service.id(), Integer.parseInt(text)));
    }

    private static boolean isWhole(String text) {
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

    /** A field for a text that has to fit; what does not is said below, and changes nothing. */
    private TextField told(String name, String now, Predicate<String> fits, String otherwise, Consumer<String> change) {
        TextField field = field("assumed-" + name, now);
        committing(field, text -> {
            boolean right = text.isEmpty() || text.equals(now) || fits.test(text);
            problem.setText(right ? "" : text + otherwise);
            if (right && !text.isEmpty() && !text.equals(now)) {
                change.accept(text);
            }
        });
        return field;
    }

    private TextField region() {
        return told("region", analysis.topology().region(), RegionName::isOne,
                " is no Region; one is called like eu-west-1.", changes::region);
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefWidth(168);
        return field;
    }

    private static void committing(TextField field, Consumer<String> commit) {
        field.setOnAction(_ -> commit.accept(field.getText().strip()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit.accept(field.getText().strip());
            }
        });
    }

    private ComboBox<Subnet> subnets(ContainerInstance host) {
        ComboBox<Subnet> box = new ComboBox<>();
        box.setId("assumed-subnet");
        box.setPrefWidth(168);
        Subnet now = analysis.topology().subnet(host.subnet());
        box.getItems().setAll(analysis.topology().subnets().stream().filter(it -> it.vpc().equals(now.vpc())).toList());
        box.setConverter(new SubnetNames());
        box.setValue(now);
        box.valueProperty().addListener((_, _, subnet) -> changes.hostSubnet(host.id(), subnet.id()));
        return box;
    }

    private TextField address(ContainerInstance host) {
        TextField field = field("assumed-address", host.privateIp().isUnknown() ? "" : host.privateIp().toString());
        committing(field, text -> commit(host, text));
        return field;
    }

    private void commit(ContainerInstance host, String text) {
        Optional<Ipv4Address> address = Ipv4Address.in(text);
        if (address.filter(host.privateIp()::equals).isPresent() || text.isEmpty()) {
            problem.setText("");
            return;
        }
        Subnet subnet = analysis.topology().subnet(host.subnet());
        SubnetUse use = analysis.capacity().of(subnet.id());
        if (address.isEmpty()) {
            problem.setText(text + " is no IPv4 address.");
        } else if (!use.pool().isFree(address.get())) {
            problem.setText(text + " is not free in " + subnet.name() + ", " + subnet.cidr() + ".");
        } else {
            changes.hostAddress(host.id(), address.get());
        }
    }
}
