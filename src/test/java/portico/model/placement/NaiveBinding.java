package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/**
 * The ports that the mappings of a task get one after another.
 *
 * @param all whether each got some
 * @param clash whether a static one is in a dynamic mapping's hands, be it of the task itself (R29)
 */
record NaiveBinding(List<String> words, List<String> held, boolean all, boolean clash) {

    /** A port mapping in bare numbers; outside is 0 where the agent chooses (R21, R22). */
    record Mapping(String container, int inside, int outside, int count, String protocol) {}

    static List<Mapping> mappings(TaskDefinition d) {
        List<Mapping> all = new ArrayList<>();
        for (ContainerDefinition container : d.containers()) {
            for (PortMapping m : container.portMappings()) {
                int outside = d.networkMode() == NetworkMode.HOST ? m.containerPort() : m.hostPort().orElse(0);
                all.add(new Mapping(container.name(), m.containerPort(), outside, m.containerPorts().size(),
                        m.protocol().toString()));
            }
        }
        return all;
    }

    /** The cursor moves whether or not ports are found (R27). */
    static NaiveBinding of(TaskDefinition d, NaivePorts ports) {
        List<String> words = new ArrayList<>();
        List<String> held = new ArrayList<>();
        boolean all = true;
        boolean clash = false;
        for (Mapping m : mappings(d)) {
            boolean dynamic = m.outside() == 0;
            int first = dynamic ? ports.choose(m.count(), m.protocol()) : m.outside();
            for (int i = 0; i < m.count() && first >= 0; i++) {
                clash |= !dynamic && ports.isDynamic(first + i + "/" + m.protocol());
                ports.hold(first + i + "/" + m.protocol(), dynamic);
                held.add(first + i + "/" + m.protocol());
            }
            words.add(NaiveOutcome.port(m.container(), m.inside(), first, m.count(), m.protocol(), dynamic));
            all &= first >= 0;
        }
        return new NaiveBinding(words, held, all, clash);
    }
}
