package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.topology.InternetGateway;
import portico.model.topology.NatGateway;
import portico.model.topology.VpcEndpoint;

/** Sheets of the ways out of the city. */
final class GatewaySheets {
    private GatewaySheets() {}

    static Sheet internet(Analysis analysis, InternetGateway gateway) {
        return new Sheet(
                gateway.id(), Emblem.GATEWAY, gateway.name(), "internet gateway", Optional.empty(), List.of(
                        Section.of("Gate",
                                new Row.Sentence(
                                        "Translates one to one, and only for senders that have a public address."),
                                new Row.Link("City wall (VPC)", gateway.vpc().value(), gateway.vpc())),
                        new Parts(analysis).findings(gateway.id())),
                AwsCommand.of(analysis.topology(), gateway));
    }

    static Sheet nat(Analysis analysis, NatGateway gateway) {
        Parts parts = new Parts(analysis);
        List<Row> rows = new ArrayList<>();
        gateway.privateIp().ifPresent(address -> rows.add(Row.Fact.mono("Address", address)));
        gateway.publicIp().ifPresent(address -> rows.add(Row.Fact.mono("Seen from outside", address)));
        gateway.subnet().ifPresent(subnet -> rows.add(parts.street(subnet)));
        rows.add(new Row.Sentence("Lets private senders out, and nobody in."));
        return new Sheet(gateway.id(), Emblem.NAT, gateway.name(), "NAT gateway", Optional.empty(),
                List.of(Section.of("Toll gate", rows), parts.findings(gateway.id())),
                AwsCommand.of(analysis.topology(), gateway));
    }

    static Sheet endpoint(Analysis analysis, VpcEndpoint endpoint) {
        Parts parts = new Parts(analysis);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.mono("Service", endpoint.serviceName()));
        endpoint.interfaces()
                .forEach(node -> rows
                        .add(Row.Fact.mono(parts.topology().subnet(node.subnet()).name(), node.privateIp())));
        return new Sheet(endpoint.id(), Emblem.ENDPOINT, endpoint.name(), Words.sentence(endpoint.type()) + " endpoint",
                Optional.empty(),
                Stream.of(Stream.of(Section.of("Private tunnel", rows)), parts.locks(endpoint.securityGroups()),
                        Stream.of(parts.findings(endpoint.id()))).flatMap(s -> s).toList(),
                AwsCommand.of(analysis.topology(), endpoint));
    }
}
