package portico.model.flow.reach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.flow.ClassNumbers;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowClasses;
import portico.model.flow.FlowTracer;
import portico.model.topology.Topology;

/** Works out the cells of one topology's matrix. */
final class Survey {

    private final FlowTracer tracer;
    private final FlowClasses classes;
    private final ListeningPorts ports;
    private final Registrations registrations;
    private final Verdicts verdicts;
    /** Who answers behind a balancer changes with every task, so this is kept for one version only. */
    private final Verdicts balanced = Verdicts.unknown();

    /** @param asked what is asked for besides everything on which the ends are known to listen */
    Survey(Topology topology, ClassNumbers numbers, Verdicts verdicts, Optional<Flow> asked) {
        this.verdicts = verdicts;
        tracer = new FlowTracer(topology);
        classes = tracer.classes(numbers);
        ports = new ListeningPorts(topology, classes.portCuts(), asked);
        registrations = new Registrations(topology);
    }

    Profile profile(ReachEnd end) {
        return new Profile(end, Crowd.sort(end.members(), classes::sender, s -> List.of(s.number(), s.zoned()),
                FlowClasses.Sender::host), ports.of(end).stream().map(port -> listener(end, port)).toList());
    }

    private Listener listener(ReachEnd end, ListeningPort port) {
        return new Listener(port,
                Crowd.sort(end.members(), member -> classes.target(member, port.ports().first(), port.protocol()),
                        t -> List.of(t.number(), t.fromOutside()), FlowClasses.Target::host));
    }

    boolean hasSharedAddresses() {
        return classes.hasSharedAddresses();
    }

    /** Nothing where the two have nothing to do with each other: two ends outside, a sender that only answers. */
    List<Opening> cell(Profile from, Profile to) {
        boolean none = !from.end().kind().asks() || from.end().kind().isOutside() && to.end().kind().isOutside();
        return none ? List.of()
                : to.listeners()
                        .stream()
                        .filter(listener -> registrations.asks(from.end(), to.end(), listener.port()))
                        .map(listener -> opening(from, to, listener))
                        .filter(opening -> !opening.outcomes().isEmpty())
                        .toList();
    }

    private Opening opening(Profile from, Profile to, Listener listener) {
        CrowdPair.Overlap overlap = CrowdPair.Overlap.of(from.end(), to.end());
        Map<Disposition, Outcome> outcomes = new EnumMap<>(Disposition.class);
        Verdicts kept = to.end().kind() == ReachEnd.Kind.LOAD_BALANCER ? balanced : verdicts;
        for (Crowd<FlowClasses.Sender> senders : from.senders()) {
            for (Crowd<FlowClasses.Target> targets : listener.crowds()) {
                new CrowdPair(senders, targets, overlap).pairs().forEach(near -> {
                    Outcome outcome = outcome(senders, targets, near, listener.port(), kept);
                    outcomes.merge(outcome.disposition(), outcome, Outcome::and);
                });
            }
        }
        return new Opening(listener.port(), List.copyOf(outcomes.values()));
    }

    private Outcome outcome(Crowd<FlowClasses.Sender> from, Crowd<FlowClasses.Target> to, CrowdPair.Near near,
            ListeningPort port, Verdicts kept) {
        Flow example = new Flow(near.from(), near.to(), port.ports().first(), port.protocol());
        Disposition disposition = kept.of(classes.pair(from.example(), to.example(), near.nearness()), tracer, example);
        return new Outcome(disposition, near.pairs(), example);
    }
}
