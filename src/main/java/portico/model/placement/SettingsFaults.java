package portico.model.placement;

import java.util.List;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.NetworkMode;

/** What a container may not ask for in its network mode (R14, R15). */
record SettingsFaults(NetworkMode mode, List<Fault> faults) {

    private static final RuleId AWSVPC = new RuleId(14);
    private static final RuleId LINKS = new RuleId(15);

    void look(ContainerDefinition container) {
        if (!container.links().isEmpty()) {
            lookAtLinks(container);
        }
        if (mode == NetworkMode.AWSVPC && !container.settings().equals(ContainerSettings.NONE)) {
            lookInAwsvpc(container.name(), container.settings());
        }
    }

    private void lookAtLinks(ContainerDefinition container) {
        if (mode == NetworkMode.AWSVPC) {
            faults.add(new Fault(LINKS, "Links need bridge mode", "Links are not supported when networkMode=awsvpc"));
        } else if (mode != NetworkMode.BRIDGE) {
            faults.add(new Fault(LINKS, "Links need bridge mode",
                    "container " + container.name() + " has links in " + mode.apiName() + " mode"));
        }
    }

    private void lookInAwsvpc(String container, ContainerSettings settings) {
        if (settings.hostname().isPresent()) {
            add("No host name in awsvpc", "hostname is not supported on container when networkMode=awsvpc");
        }
        if (!settings.extraHosts().isEmpty()) {
            add("No extra hosts in awsvpc", "Extra hosts are not supported on container when networkMode=awsvpc");
        }
        refuse(!settings.dnsServers().isEmpty(), container, "dnsServers");
        refuse(!settings.dnsSearchDomains().isEmpty(), container, "dnsSearchDomains");
        refuse(settings.disableNetworking(), container, "disableNetworking");
    }

    private void refuse(boolean set, String container, String parameter) {
        if (set) {
            add("No " + parameter,
                    "container " + container + " sets " + parameter + ", which networkMode=awsvpc forbids");
        }
    }

    private void add(String title, String message) {
        faults.add(new Fault(AWSVPC, title, message));
    }
}
