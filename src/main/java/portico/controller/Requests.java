package portico.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.format.Story;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Stories;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.topology.Topology;

/** The requests that are kept: the document's own, else those worth watching, and those a user asked for. */
public final class Requests {
    /** A request and how it comes out now. */
    public record Kept(String name, Flow flow, Trace trace) {}

    private record Asked(String name, Flow flow) {}

    private List<Asked> asked = List.of();
    private List<Kept> kept = List.of();
    private Optional<Asked> passing = Optional.empty();

    public List<Kept> kept() {
        return kept;
    }

    /** Starts over with another document. */
    public void open(Topology topology, List<Story> stories) {
        List<Asked> told = stories.stream().flatMap(story -> resolve(topology, story).stream()).toList();
        asked = told.isEmpty()
                ? Stories.of(topology).stream().map(story -> new Asked(story.name(), story.flow())).toList()
                : told;
        retrace(topology);
    }

    private static Optional<Asked> resolve(Topology topology, Story story) {
        try {
            FlowEnd from = Subjects.find(topology, story.from()).getFirst();
            FlowEnd to = Subjects.find(topology, story.to()).getFirst();
            OptionalInt port = story.port().isPresent() ? story.port() : Flows.defaultPort(topology, to);
            return port.isEmpty() ? Optional.empty()
                    : Optional.of(new Asked(story.name(), new Flow(from, to, port.getAsInt(), story.protocol())));
        } catch (IllegalArgumentException e) {
            // The story speaks of something that is not there; the reader has noted it
            return Optional.empty();
        }
    }

    /** Works out again how each comes out, after an edit; those whose ends are gone are dropped. */
    public void retrace(Topology topology) {
        FlowTracer tracer = new FlowTracer(topology);
        asked = asked.stream().filter(request -> holds(topology, request.flow())).toList();
        kept = asked.stream()
                .map(request -> new Kept(request.name(), request.flow(), tracer.trace(request.flow())))
                .toList();
    }

    private static boolean holds(Topology topology, Flow flow) {
        return holds(topology, flow.from()) && holds(topology, flow.to());
    }

    private static boolean holds(Topology topology, FlowEnd end) {
        return switch (end) {
            case FlowEnd.At at -> topology.find(at.id()).isPresent();
            case FlowEnd.Internet _ -> true;
        };
    }

    /** Keeps another request until the next that is asked in passing; its place in the list. */
    public int addInPassing(String name, Flow flow, Topology topology) {
        Asked next = new Asked(name, flow);
        asked = asked.stream().filter(request -> !passing.equals(Optional.of(request))).toList();
        passing = Optional.of(next);
        return add(name, flow, topology);
    }

    /** Keeps another request; its place in the list. */
    public int add(String name, Flow flow, Topology topology) {
        List<Asked> more = new ArrayList<>(asked);
        more.add(new Asked(name, flow));
        asked = more;
        retrace(topology);
        return kept.size() - 1;
    }
}
