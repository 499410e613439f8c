package portico.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import portico.format.catalogue.PriceList;
import portico.format.report.CostReport;
import portico.format.report.Ink;
import portico.format.report.LookupReport;
import portico.format.report.TraceLogText;
import portico.format.report.TraceReport;
import portico.model.flow.Trace;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.TraceLog;
import portico.model.flow.cost.PathCosts;
import portico.model.net.Protocol;
import portico.model.remedy.Mend;
import portico.model.remedy.Remedies;
import portico.model.topology.Topology;

/** {@code portico trace}. */
@Command(name = "trace", sortOptions = false, description = {
        "Follow a packet hop by hop: who rewrites it, who lets it pass, who stops it.", ""}, footer = {"",
                "SUBJECT is an id or an unambiguous name (task-3, user-service, i-0abc, user-rds), an address,",
                "or internet. A service "
                        + "stands for each of its tasks, and all of them must agree for exit status 0.",
                "A name of Cloud Map or Service Connect (user-service.local, api.shop:80) is looked up first, as",
                "the sender would: every address of the answer is traced. A service of AWS goes by the end of its",
                "public name (ecr.api, s3.eu-west-1.amazonaws.com): by the endpoint that serves the sender, if any.",
                "Without a port, the port the target is known " + "to listen on. An asterisk marks what a hop rewrote.",
                "A flow-log line states times and counts that a trace does not know; they are those of an example (R173).",
                "", "Examples:", "  portico trace samples/e-commerce.json --from payment-svc --to payment-rds",
                "  portico trace samples/three-modes.json --from internet --to web-bridge-1",
                "  portico trace samples/egress.json --from by-nat --to internet:443 --format json",
                "  portico trace samples/restart.json --from orders --to user-service.local",
                "  portico trace samples/three-modes.json --from internet --to web-awsvpc-1 --flow-log ecs"})
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Option(names = "--from", required = true, paramLabel = "SUBJECT", description = "Who opens the connection.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "SUBJECT[:PORT]", description = "To whom.")
    private String to;

    @Option(names = "--protocol", paramLabel = "tcp|udp", description = "Without it, what the target speaks; tcp as a rule.")
    private Protocol protocol;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Option(names = "--flow-log", arity = "0..1", fallbackValue = "default", paramLabel = "default|ecs", description = "Also print the flow-log lines that the interfaces on the way would write: in AWS's default format (version 2), or in version 7 with the ECS fields.")
    private LogChoice flowLog;

    /** In which format lines are printed. */
    private enum LogChoice {
        DEFAULT, ECS;

        LogFormat format() {
            return switch (this) {
                case DEFAULT -> LogFormat.DEFAULT;
                case ECS -> LogFormat.ECS;
            };
        }
    }

    @Override
    public Integer call() {
        return inputs.answer(this::trace);
    }

    private int trace(Network network) {
        Question.Answer answer = network.question().ask(from, to, Optional.ofNullable(protocol));
        network.print(print(answer, network.topology(), network.ink()));
        return answer.isDelivered() ? Status.FINE : Status.NO;
    }

    private String print(Question.Answer answer, Topology topology, Ink ink) {
        List<Trace> traces = answer.traces();
        TraceLog log = new TraceLog(topology);
        PathCosts costs = new PathCosts(topology, PriceList.bundled());
        Function<Trace, List<Mend>> remedies = trace -> Remedies.of(topology, trace);
        return switch (format) {
            case JSON -> new LookupReport(from, to, answer.lookups()).json(
                    traces.isEmpty() ? Optional.empty() : Optional.of(TraceReport.json(traces, log, costs, remedies)));
            case TEXT -> new LookupReport(from, to, answer.lookups()).text(ink)
                    + TraceReport.text(traces, remedies, ink) + CostReport.text(traces, costs, ink)
                    + (flowLog == null ? "" : TraceLogText.write(traces, log, flowLog.format(), ink));
        };
    }
}
