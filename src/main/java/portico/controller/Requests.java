package portico.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.format.Story;
import portico.model.discovery.Called;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Stories;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.flow.UnknownSubjectException;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** The requests that are kept: the document's own, else those worth watching, and those a user asked for. */
public final class Requests {
    /** A request and how it comes out now. */
    public record Kept(String name, Flow flow, Trace trace) {}

    /**
     * @param story whose target is an address or a name, and may be somebody else after an edit (R91)
     * @param address of the task that is called; a client that has learned it goes on calling it
     */
    private record Asked(String name, Flow flow, Optional<Story> story, Optional<Ipv4Address> address) {

        Asked(String name, Flow flow) {
            this(name, flow, Optional.empty(), Optional.empty());
        }
    }

    /** All of them: one whose end is gone is asked again when an undo brings that back. */
    private List<Asked> asked = List.of();
    /** Those whose ends are there, in the order of what is kept. */
    private List<Asked> held = List.of();
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
            Called called = Called.of(topology, from, story.to(), story.port());
            return called.ends()
                    .stream()
                    .findFirst()
                    .flatMap(end -> flow(topology, from, end, story))
                    .map(flow -> new Asked(story.name(), flow, Optional.of(story).filter(_ -> isDialled(called, story)),
                            Optional.empty()));
        } catch (IllegalArgumentException e) {
            // The story speaks of something that is not there; the reader has noted it
            return Optional.empty();
        }
    }

    private static Optional<Flow> flow(Topology topology, FlowEnd from, Called.End to, Story story) {
        OptionalInt port = to.port().isPresent() ? to.port() : Flows.defaultPort(topology, to.end());
        return port.isEmpty() ? Optional.empty() : Optional.of(to.flow(from, port.getAsInt(), story.protocol()));
    }

    /** Whether the target is not a subject by its own name, but whoever stands behind an address or a name now. */
    private static boolean isDialled(Called called, Story story) {
        return called.lookup().isPresent() || story.to().matches("[0-9.]+");
    }

    /** Works out again how each comes out, after an edit; those whose ends are gone are left out. */
    public void retrace(Topology topology) {
        FlowTracer tracer = new FlowTracer(topology);
        asked = asked.stream()
                .map(request -> request.story().flatMap(story -> resolve(topology, story)).orElse(request))
                .map(request -> learned(topology, request))
                .toList();
        held = asked.stream().filter(request -> holds(topology, now(topology, request))).toList();
        kept = held.stream().map(request -> kept(request.name(), now(topology, request), tracer)).toList();
    }

    private static Kept kept(String name, Flow flow, FlowTracer tracer) {
        return new Kept(name, flow, tracer.trace(flow));
    }

    /** With the address that its task has now, where it has an interface of its own. */
    private static Asked learned(Topology topology, Asked request) {
        Optional<Ipv4Address> address = request.flow().to() instanceof FlowEnd.At(TaskId id)
                ? topology.table(Task.class).find(id).flatMap(Task::networkInterface).map(TaskInterface::privateIp)
                : Optional.empty();
        return new Asked(request.name(), request.flow(), request.story(), address.or(request::address));
    }

    /** What becomes of it: to the task, or to the address it has left behind (R91). */
    private static Flow now(Topology topology, Asked request) {
        Flow flow = request.flow();
        return holds(topology, flow.to()) ? flow
                : request.address().flatMap(address -> at(topology, address)).map(flow::to).orElse(flow);
    }

    /** Who has an address now, or that nobody has it; empty where no network holds such an address any more. */
    private static Optional<FlowEnd> at(Topology topology, Ipv4Address address) {
        try {
            return Subjects.called(topology, address.toString()).stream().findFirst();
        } catch (UnknownSubjectException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(Topology topology, Flow flow) {
        return holds(topology, flow.from()) && holds(topology, flow.to());
    }

    private static boolean holds(Topology topology, FlowEnd end) {
        return switch (end) {
            case FlowEnd.At at -> topology.find(at.id()).isPresent();
            case FlowEnd.Internet _,FlowEnd.Vacant _ -> true;
        };
    }

    /** Keeps another request until the next that is asked in passing; its place in the list. */
    public int addInPassing(String name, Flow flow, Topology topology) {
        Asked next = new Asked(name, flow);
        asked = asked.stream().filter(request -> !passing.equals(Optional.of(request))).toList();
        passing = Optional.of(next);
        return add(name, flow, topology);
    }

    /** Lets go of the request at this place in the list. */
    public void forget(int place, Topology topology) {
        List<Asked> fewer = new ArrayList<>(asked);
        fewer.remove(held.get(place));
        asked = fewer;
        retrace(topology);
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
