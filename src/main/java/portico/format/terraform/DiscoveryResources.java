package portico.format.terraform;

import java.util.List;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Cloud Map: the names under which services are found (R138). */
record DiscoveryResources(Estate estate) {

    void service(Block service) {
        estate.add(service.source(), "Services",
                Described.at(service.place())
                        .put("Id", service.id())
                        .put("Name", service.get("name"))
                        .put("DnsConfig", service.block("dns_config").map(DiscoveryResources::config).findFirst())
                        .build());
    }

    private static Json.Obj config(Block config) {
        List<Json.Obj> records = config.blocks("dns_records")
                .stream()
                .map(dns -> Described.at(dns.place()).put("TTL", dns.get("ttl")).put("Type", dns.get("type")).build())
                .toList();
        return Described.at(config.place())
                .put("NamespaceId", config.get("namespace_id"))
                .put("RoutingPolicy", config.get("routing_policy"))
                .put("DnsRecords", records)
                .build();
    }
}
