package portico.format.cloudformation;

import portico.format.dialect.Described;
import portico.format.dialect.Estate;

/** Cloud Map: the names under which services are found (R138). */
record DiscoveryResources(Estate estate) {

    void service(Declared service) {
        estate.add(service.source(), "Services",
                Described.at(service.place())
                        .put("Id", service.ref())
                        .put("Name", service.text("Name").orElseGet(service::identity))
                        .put("NamespaceId", service.get("NamespaceId"))
                        .put("DnsConfig", service.get("DnsConfig"))
                        .build());
    }
}
