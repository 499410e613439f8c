package portico.format.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.HostGroup;
import portico.format.dialect.HostGroup.Likeness;
import portico.format.json.Json;
import portico.model.topology.Agent;

/** Auto Scaling groups as the instances they want, and instances that stand by themselves. */
record HostResources(Estate estate, Providers providers, List<Block> all, List<Note> notes) {

    void group(Block group) {
        String name = Identities.name(group.owner());
        HostGroup hosts = new HostGroup(group.source(), group.place(), name,
                group.number("desired_capacity").orElse(group.number("min_size").orElse(0)),
                likeness(group).orElse(Likeness.UNKNOWN), group.list("vpc_zone_identifier"), providers.clusterOf(name));
        hosts.addTo(estate);
        notes.add(Note.info(group.source(), group.place().toString(),
                "Auto Scaling group " + name + " wants " + hosts.count()
                        + (hosts.count() == 1 ? " instance" : " instances") + " of type "
                        + hosts.like().type().flatMap(Json::text).orElse("unknown")
                        + hosts.cluster()
                                .map(cluster -> "; they are assumed to join cluster " + cluster + " with agent "
                                        + Agent.CURRENT.version())
                                .orElse("")));
    }

    private Optional<Likeness> likeness(Block group) {
        Optional<Block> configuration = group.text("launch_configuration")
                .flatMap(name -> named("aws_launch_configuration", name));
        return configuration
                .map(c -> new Likeness(c.find("instance_type"), c.list("security_groups"),
                        c.find("associate_public_ip_address"), metadata(c)))
                .or(() -> template(group).map(HostResources::likenessOf));
    }

    private Optional<Block> template(Block user) {
        return user.block("launch_template")
                .flatMap(block -> Stream.of("id", "name").flatMap(name -> block.text(name).stream()))
                .flatMap(name -> named("aws_launch_template", name).stream())
                .findFirst();
    }

    private static Likeness likenessOf(Block template) {
        List<Json> own = template.list("vpc_security_group_ids");
        List<Json> groups = own.isEmpty()
                ? template.block("network_interfaces").flatMap(eni -> eni.list("security_groups").stream()).toList()
                : own;
        return new Likeness(template.find("instance_type"), groups,
                template.block("network_interfaces")
                        .flatMap(eni -> eni.find("associate_public_ip_address").stream())
                        .findFirst(),
                metadata(template));
    }

    /** In the words of EC2 (R152). */
    private static Optional<Json.Obj> metadata(Block instance) {
        return instance.block("metadata_options")
                .map(options -> Described.at(instance.place())
                        .put("HttpTokens", options.find("http_tokens"))
                        .put("HttpPutResponseHopLimit", options.find("http_put_response_hop_limit"))
                        .build())
                .findFirst();
    }

    private Optional<Block> named(String type, String name) {
        return all.stream()
                .filter(block -> block.owner().type().equals(type)
                        && Stream.of("id", "name")
                                .anyMatch(key -> block.values().text(key).filter(name::equals).isPresent())
                        || block.owner().type().equals(type) && block.id().equals(name))
                .findFirst();
    }

    void instance(Block instance) {
        estate.add(instance.source(), "Reservations", Described.at(instance.place())
                .put("Instances", List.of(Described.at(instance.place())
                        .put("InstanceId", instance.id())
                        .put("InstanceType", instance.get("instance_type"))
                        .put("SubnetId", instance.get("subnet_id"))
                        .put("PrivateIpAddress", instance.get("private_ip"))
                        .put("PublicIpAddress", instance.get("public_ip"))
                        .put("MetadataOptions",
                                metadata(instance).or(() -> template(instance).flatMap(HostResources::metadata)))
                        .put("SecurityGroups",
                                instance.list("vpc_security_group_ids")
                                        .stream()
                                        .map(id -> Described.at(id.place()).put("GroupId", id).build())
                                        .toList())
                        .tagged(instance.owner().title())
                        .build()))
                .build());
    }
}
