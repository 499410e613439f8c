package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.net.PortRange;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.ContainerSettings.ExtraHost;
import portico.model.topology.ContainerSettings.ResourceRequirement;
import portico.model.topology.PortMapping;

/** Containers of task definitions. Commands, environment, secrets and log options are never looked at. */
final class ContainerRecords {

    private final Desk desk;

    ContainerRecords(Desk desk) {
        this.desk = desk;
    }

    List<ContainerDefinition> containers(Item definition) {
        return definition.items("containerDefinitions").stream().map(this::container).toList();
    }

    private ContainerDefinition container(Item item) {
        List<PortMapping> mappings = item.items("portMappings")
                .stream()
                .flatMap(mapping -> mapping(mapping).stream())
                .toList();
        return new ContainerDefinition(item.text("name").orElse("unnamed"), item.text("image").orElse(""),
                desk.values().amount(item.get("cpu")).orElse(0), desk.values().amount(item.get("memory")),
                desk.values().amount(item.get("memoryReservation")), !item.has("essential") || item.isTrue("essential"),
                mappings, links(item), settings(item), List.of());
    }

    private List<String> links(Item item) {
        item.items("links")
                .stream()
                .filter(link -> link.text().isEmpty())
                .forEach(link -> desk.remarks()
                        .add(Severity.WARNING, "links without a name", link, "a link without a name was left out"));
        return texts(item, "links");
    }

    private static ContainerSettings settings(Item item) {
        return new ContainerSettings(item.text("hostname"),
                item.items("extraHosts").stream().flatMap(ContainerRecords::extraHost).toList(),
                texts(item, "dnsServers"), texts(item, "dnsSearchDomains"), item.isTrue("disableNetworking"),
                item.isTrue("privileged"), texts(item, "dockerSecurityOptions"),
                item.items("resourceRequirements").stream().flatMap(ContainerRecords::requirement).toList(),
                item.number("stopTimeout"));
    }

    private static List<String> texts(Item item, String name) {
        return item.texts(name).flatMap(text -> text.text().stream()).toList();
    }

    private static Stream<ExtraHost> extraHost(Item item) {
        return item.text("hostname")
                .stream()
                .flatMap(name -> item.text("ipAddress").stream().map(address -> new ExtraHost(name, address)));
    }

    private static Stream<ResourceRequirement> requirement(Item item) {
        return item.text("type")
                .stream()
                .flatMap(type -> item.text("value").stream().map(value -> new ResourceRequirement(type, value)));
    }

    private Optional<PortMapping> mapping(Item item) {
        Optional<PortRange> ports = ports(item);
        if (ports.isEmpty() && !item.has("containerPortRange")) {
            desk.remarks()
                    .add(Severity.ERROR, "port mappings", item, "a port mapping without a container port was left out");
        }
        OptionalInt hostPort = desk.values().port(item.get("hostPort"));
        return ports.flatMap(range -> desk.values()
                .protocol(item.get("protocol"))
                .map(protocol -> new PortMapping(range, hostPort, protocol, item.text("name"),
                        item.text("appProtocol"))));
    }

    private Optional<PortRange> ports(Item item) {
        boolean range = item.has("containerPortRange");
        if (range && item.has("containerPort")) {
            desk.remarks()
                    .add(Severity.WARNING, "ports beside a range", item,
                            "cannot specify both single port and port range; the range is read (R34)");
        }
        return range ? desk.values().containerPortRange(item.get("containerPortRange"))
                : desk.values().port(item.get("containerPort")).stream().mapToObj(PortRange::single).findFirst();
    }
}
