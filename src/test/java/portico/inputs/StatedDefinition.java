package portico.inputs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/**
 * What a file states of a task definition.
 *
 * @param mode as written; {@code absent} where it is not
 * @param ports such as {@code omitted->80/tcp?}; {@code expr} stands for any number, and a question mark for tcp unsaid
 */
record StatedDefinition(int containers, String mode, List<String> ports) {

    static StatedDefinition of(String row) {
        List<String> words = List.of(row.split(" ", -1));
        return new StatedDefinition(Integer.parseInt(words.get(0)), words.get(1), words.subList(2, words.size()));
    }

    boolean fits(TaskDefinition definition, boolean fewer) {
        int found = definition.containers().size();
        return (found == containers || fewer && found < containers) && fitsMode(definition)
                && (fewer || fitsPorts(definition));
    }

    private boolean fitsMode(TaskDefinition definition) {
        return switch (mode) {
            case "absent" -> definition.networkMode() != NetworkMode.HOST;
            case "expression", "expr" -> true;
            default -> definition.networkMode().name().equals(mode.toUpperCase(Locale.ROOT));
        };
    }

    /** A protocol that AWS does not have, such as http, leaves its mapping out. */
    private boolean fitsPorts(TaskDefinition definition) {
        List<PortMapping> found = definition.containers().stream().flatMap(c -> c.portMappings().stream()).toList();
        List<String> stated = ports.stream().filter(port -> !port.endsWith("/http")).toList();
        return stated.contains("…") ? found.size() > stated.size() - 1
                : found.size() == stated.size() && Stream.iterate(0, i -> i < found.size(), i -> i + 1)
                        .allMatch(i -> fits(stated.get(i), found.get(i)));
    }

    private static boolean fits(String stated, PortMapping found) {
        String[] parts = stated.split("->|/", -1);
        String host = found.hostPort().isPresent() ? String.valueOf(found.hostPort().getAsInt()) : "omitted";
        Protocol protocol = parts[2].startsWith("udp") ? Protocol.UDP : Protocol.TCP;
        return fits(parts[0], host) && fits(parts[1], found.containerPorts().toString())
                && found.protocol() == protocol;
    }

    private static boolean fits(String stated, String found) {
        return stated.equals("expr") || stated.equals(found);
    }
}
