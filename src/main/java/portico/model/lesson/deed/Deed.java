package portico.model.lesson.deed;

import java.util.List;
import java.util.Optional;
import portico.model.edit.Edit;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** One thing that a lesson does to its network, told by the names its author uses; what it comes to is the engine's matter. */
public sealed interface Deed
        permits Scale, Place, Switch, Retype, Relaunch, Register, Replace, TurnOnTrunking, Drain, OpenWay {

    /** The edit that does it; empty where nothing goes by the name. */
    Optional<Edit> on(Topology topology);

    /** The network after these, one after the other. */
    static Topology all(List<Deed> deeds, Topology before, Placer placer) {
        Topology topology = before;
        for (Deed deed : deeds) {
            Topology now = topology;
            topology = deed.on(now).map(edit -> edit.applyTo(now, placer)).orElse(now);
        }
        return topology;
    }
}
