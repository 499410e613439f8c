package portico.controller;

import java.util.Optional;
import java.util.OptionalInt;
import portico.format.Story;
import portico.model.discovery.Called;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.UnknownSubjectException;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/**
 * A request that somebody asked for.
 *
 * @param story whose target is an address or a name, and may be somebody else after an edit (R91)
 * @param address of the task that is called; a client that has learned it goes on calling it
 * @param first what the name was answered with at first; empty where no answer is kept
 * @param last what it is answered with now
 */
record Asked(String name, Flow flow, Optional<Story> story, Optional<Ipv4Address> address, Optional<Answer> first,
        Optional<Answer> last) {

    Asked(String name, Flow flow) {
        this(name, flow, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Empty where the story speaks of something that is not there; the reader has noted it. */
    static Optional<Asked> of(Topology topology, Story story) {
        try {
            return find(topology, story);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Empty where no port is known.
     *
     * @throws IllegalArgumentException with a message for the user, where an end is not there or a name has no answer
     */
    static Optional<Asked> find(Topology topology, Story story) {
        FlowEnd from = Subjects.find(topology, story.from()).getFirst();
        Called called = Called.of(topology, from, story.to(), story.port());
        Called.End to = called.ends().stream().findFirst().orElseThrow(() -> unanswered(story, called));
        Optional<Answer> answer = called.lookup().flatMap(Answer::of);
        return flow(topology, from, to, story).map(flow -> new Asked(story.name(), flow,
                Optional.of(story).filter(_ -> mayChange(topology, story, from, called)), Optional.empty(), answer,
                answer));
    }

    private static IllegalArgumentException unanswered(Story story, Called called) {
        String why = called.lookup().map(it -> it.said().getLast().toString()).orElse("");
        return new IllegalArgumentException(story.to() + " leads to nobody: " + why);
    }

    private static Optional<Flow> flow(Topology topology, FlowEnd from, Called.End to, Story story) {
        OptionalInt port = to.port().isPresent() ? to.port() : Flows.defaultPort(topology, to.end());
        return port.isEmpty() ? Optional.empty() : Optional.of(to.flow(from, port.getAsInt(), story.protocol()));
    }

    /** Whether an end is whoever stands behind an address, a name or a service now, and is not meant itself. */
    private static boolean mayChange(Topology topology, Story story, FlowEnd from, Called called) {
        return called.lookup().isPresent() || story.to().matches("[0-9.]+") || standsIn(topology, from, story.from())
                || called.ends().stream().anyMatch(to -> standsIn(topology, to.end(), story.to()));
    }

    /** Whether it is there for a service or another that goes by this text, or is a service of which no task is known. */
    private static boolean standsIn(Topology topology, FlowEnd end, String text) {
        return end instanceof FlowEnd.At at && topology.find(at.id())
                .filter(resource -> resource instanceof Service || !resource.goesBy(text.strip()))
                .isPresent();
    }

    /** After an edit: who is called is looked up again, and what was answered first is not forgotten. */
    Asked again(Topology topology) {
        Asked now = story.flatMap(it -> of(topology, it)).orElse(this);
        return new Asked(name, now.flow(), story, now.learned(topology).or(() -> address), first.or(now::first),
                now.last());
    }

    /** The address that its task has now, where it has an interface of its own. */
    private Optional<Ipv4Address> learned(Topology topology) {
        return flow.to() instanceof FlowEnd.At(TaskId id)
                ? topology.table(Task.class).find(id).flatMap(Task::networkInterface).map(TaskInterface::privateIp)
                : Optional.empty();
    }

    /** Whether both ask the same by the same name. */
    boolean isAs(Asked other) {
        return name.equals(other.name()) && flow.equals(other.flow());
    }

    /** As if nothing had been answered before. */
    Asked expired() {
        return new Asked(name, flow, story, address, last, last);
    }

    /** What becomes of it: to the task, or to the address it has left behind (R91). */
    Flow now(Topology topology) {
        return holds(topology, flow.to()) ? flow : address.flatMap(it -> at(topology, it)).map(flow::to).orElse(flow);
    }

    /** By the first answer, where one who asks anew is not led there any more (R142). */
    Optional<Flow> byOldAnswer(Topology topology) {
        return first.flatMap(old -> last.flatMap(old::outdatedBy)).flatMap(it -> at(topology, it)).map(flow::to);
    }

    /** Whether both ends can be found. */
    boolean isThere(Topology topology) {
        return holds(topology, flow.from()) && holds(topology, now(topology).to());
    }

    /** Who has an address now, or that nobody has it; empty where no network holds such an address any more. */
    private static Optional<FlowEnd> at(Topology topology, Ipv4Address address) {
        try {
            return Subjects.called(topology, address.toString()).stream().findFirst();
        } catch (UnknownSubjectException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(Topology topology, FlowEnd end) {
        return switch (end) {
            case FlowEnd.At at -> topology.find(at.id()).isPresent();
            case FlowEnd.Internet _,FlowEnd.Vacant _ -> true;
        };
    }
}
