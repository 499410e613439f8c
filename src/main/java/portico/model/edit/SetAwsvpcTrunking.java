package portico.model.edit;

import java.util.ArrayList;
import java.util.List;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Turns trunking on or off for the account, as put-account-setting-default does. Nothing that runs changes; only what is launched afterwards (R68, R69). */
public record SetAwsvpcTrunking(boolean on) implements Edit {

    @Override
    public String label() {
        return "Turn awsvpcTrunking " + (on ? "on" : "off") + " for the account";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Known setting = Known.of(on);
        return topology.account().awsvpcTrunking() == setting ? topology
                : topology.withAll(launchedBefore(topology))
                        .withAccount(topology.account().withAwsvpcTrunking(setting));
    }

    /** Once the setting is turned on, it is known of every host without a trunk that it was launched before. */
    private List<Resource> launchedBefore(Topology topology) {
        List<Resource> before = new ArrayList<>();
        for (ContainerInstance instance : topology.instances()) {
            if (on && instance.trunk().isEmpty() && instance.launch().afterOptIn() == Known.UNKNOWN) {
                before.add(instance.withLaunch(instance.launch().withAfterOptIn(Known.NO)));
            }
        }
        return before;
    }
}
