package portico.format.cloudformation;

import portico.format.dialect.Described;
import portico.format.dialect.Estate;

/** Cloud Map: the names under which services are found, and the namespaces they lie in (R138). */
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

    void namespace(Declared namespace) {
        estate.add(namespace.source(), "Namespaces",
                Described.at(namespace.place()).put("Id", namespace.ref()).put("Name", namespace.get("Name")).build());
    }
}
