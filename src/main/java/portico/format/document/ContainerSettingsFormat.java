package portico.format.document;

import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.ContainerSettings;
import portico.model.topology.ContainerSettings.ExtraHost;
import portico.model.topology.ContainerSettings.ResourceRequirement;

/** What a container asks of its system, as AWS writes it among the members of a container (R14, R16). */
final class ContainerSettingsFormat {

    private ContainerSettingsFormat() {}

    static ContainerSettings read(Fields in) {
        return new ContainerSettings(in.text("hostname"), in.objects("extraHosts", ContainerSettingsFormat::extraHost),
                in.texts("dnsServers"), in.texts("dnsSearchDomains"), in.flag("disableNetworking", false),
                in.flag("privileged", false), in.texts("dockerSecurityOptions"),
                in.objects("resourceRequirements", ContainerSettingsFormat::requirement),
                in.integer("stopTimeout", 0, 86_400));
    }

    private static ExtraHost extraHost(Fields in) {
        return new ExtraHost(in.required("hostname", in.text("hostname")),
                in.required("ipAddress", in.text("ipAddress")));
    }

    private static ResourceRequirement requirement(Fields in) {
        return new ResourceRequirement(in.required("type", in.text("type")), in.required("value", in.text("value")));
    }

    static JsonObject write(ContainerSettings s, JsonObject out) {
        return out.when(s.hostname().isPresent(), o -> o.put("hostname", s.hostname()))
                .when(!s.extraHosts().isEmpty(),
                        o -> o.put("extraHosts", s.extraHosts(), ContainerSettingsFormat::write))
                .when(!s.dnsServers().isEmpty(), o -> o.put("dnsServers", s.dnsServers()))
                .when(!s.dnsSearchDomains().isEmpty(), o -> o.put("dnsSearchDomains", s.dnsSearchDomains()))
                .when(s.disableNetworking(), o -> o.put("disableNetworking", true))
                .when(s.privileged(), o -> o.put("privileged", true))
                .when(!s.dockerSecurityOptions().isEmpty(),
                        o -> o.put("dockerSecurityOptions", s.dockerSecurityOptions()))
                .when(!s.resourceRequirements().isEmpty(),
                        o -> o.put("resourceRequirements", s.resourceRequirements(), ContainerSettingsFormat::write))
                .when(s.stopTimeoutSeconds().isPresent(), o -> o.put("stopTimeout", s.stopTimeoutSeconds()));
    }

    private static Json write(ExtraHost host) {
        return new JsonObject().put("hostname", host.hostname()).put("ipAddress", host.ipAddress()).build();
    }

    private static Json write(ResourceRequirement requirement) {
        return new JsonObject().put("type", requirement.type()).put("value", requirement.value()).build();
    }
}
