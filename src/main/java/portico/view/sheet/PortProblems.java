package portico.view.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.net.PortRange;
import portico.model.placement.DefinitionFaults;
import portico.model.placement.Fault;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** What AWS would say of port mappings while they are being typed. */
public final class PortProblems {

    private PortProblems() {}

    /** What registering the definition with these mappings of one container would be refused for; empty where it is taken. */
    public static String of(TaskDefinition definition, String container, List<PortMapping> mappings) {
        Set<Fault> others = Set.copyOf(DefinitionFaults.of(with(definition, container, List.of())));
        return DefinitionFaults.of(with(definition, container, mappings))
                .stream()
                .filter(fault -> !others.contains(fault))
                .map(fault -> fault.message() + " (" + fault.rule() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static TaskDefinition with(TaskDefinition definition, String container, List<PortMapping> mappings) {
        return definition.withContainers(definition.containers()
                .stream()
                .map(each -> each.name().equals(container) ? each.withPortMappings(mappings) : each)
                .toList());
    }

    /** What is wrong with the texts of a host port and of container ports that cannot be read. */
    public static String ofTexts(String hostPort, String containerPorts) {
        return Stream.of(ofHostPort(hostPort), ofContainerPorts(containerPorts))
                .filter(problem -> !problem.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with the text of a host port; empty where nothing is. */
    public static String ofHostPort(String text) {
        return isPort(text) || text.isBlank() ? "" : "the host port is a number up to 65535, or left empty";
    }

    /** What is wrong with the text of a container port or a range of them; empty where nothing is. */
    public static String ofContainerPorts(String text) {
        if (text.contains("-")) {
            return isRange(text) ? "" : "Invalid 'containerPortRange' setting: " + text.strip() + " (R34)";
        }
        return isPort(text) ? "" : "the container port is a number up to 65535";
    }

    private static boolean isPort(String text) {
        return text.strip().matches("\\d{1,5}") && Integer.parseInt(text.strip()) <= PortRange.ALL.last();
    }

    private static boolean isRange(String text) {
        if (!text.strip().matches("\\d{1,5}-\\d{1,5}")) {
            return false;
        }
        String[] ends = text.strip().split("-");
        return isPort(ends[1]) && Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]);
    }
}
