package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.SecurityGroup;

/** Sheets of the ends of connections and what guards them. */
final class EntrySheets {
    private EntrySheets() {}

    static Sheet database(Analysis analysis, Database database) {
        Parts parts = new Parts(analysis);
        Section vault = Section.of("Vault", Row.Fact.mono("Address", database.privateIp()),
                Row.Fact.mono("Port", database.port() + "/tcp"), Row.Fact.of("Engine", database.engine()),
                parts.street(database.subnet()));
        return new Sheet(database.id(), Emblem.DATABASE, database.name(), "RDS instance", Optional.empty(),
                Stream.of(Stream.of(vault), parts.locks(database.securityGroups()),
                        Stream.of(parts.findings(database.id()))).flatMap(s -> s).toList(),
                AwsCommand.of(parts.topology(), database));
    }

    static Sheet outside(Analysis analysis, OutsideEndpoint endpoint) {
        return new Sheet(endpoint.id(), Emblem.OUTSIDE, endpoint.name(), "outside the city wall", Optional.empty(),
                List.of(Section.of("On the internet", Row.Fact.mono("Address", endpoint.address()),
                        Row.Fact.mono("Port", endpoint.port())), new Parts(analysis).findings(endpoint.id())),
                "");
    }

    static Sheet securityGroup(Analysis analysis, SecurityGroup group) {
        Parts parts = new Parts(analysis);
        return new Sheet(group.id(), Emblem.LOCK, group.name(), "security group " + group.id().value(),
                Optional.empty(), List.of(Section.of("Rules", parts.rules(group)), parts.findings(group.id())),
                AwsCommand.of(parts.topology(), group));
    }
}
