package portico.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.format.Story;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Stories;
import portico.model.flow.Trace;
import portico.model.topology.Topology;

/** The requests that are kept: the document's own, else those worth watching, and those a user asked for. */
public final class Requests {
    /**
     * A request and how it comes out now.
     *
     * @param when it is made, where an answer that its client keeps leads elsewhere than a new one (R142); else empty
     * @param byOldAnswer whether by the one that is kept
     */
    public record Kept(String name, String when, boolean byOldAnswer, Flow flow, Trace trace) {

        /** Whether both go by one name. */
        public boolean isNamedAs(Kept other) {
            return name.equals(other.name());
        }

        /** Its name, and when it is made where that matters. */
        public String title() {
            return when.isEmpty() ? name : name + ", " + when;
        }
    }

    /** All of them: one whose end is gone is asked again when an undo brings that back. */
    private List<Asked> asked = List.of();
    /** Those whose ends are there. */
    private List<Listed> listed = List.of();
    private Optional<Asked> passing = Optional.empty();

    /** @param place among those that were asked */
    private record Listed(int place, Kept kept) {}

    public List<Kept> kept() {
        return listed.stream().map(Listed::kept).toList();
    }

    /** Starts over with another document. */
    public void open(Topology topology, List<Story> stories) {
        List<Asked> told = stories.stream().flatMap(story -> Asked.of(topology, story).stream()).toList();
        asked = told.isEmpty()
                ? Stories.of(topology).stream().map(story -> new Asked(story.name(), story.flow())).toList()
                : told;
        retrace(topology);
    }

    /** Works out again how each comes out, after an edit; those whose ends are gone are left out. */
    public void retrace(Topology topology) {
        FlowTracer tracer = new FlowTracer(topology);
        asked = asked.stream().map(request -> request.again(topology)).toList();
        listed = IntStream.range(0, asked.size())
                .filter(place -> asked.get(place).isThere(topology))
                .boxed()
                .flatMap(place -> listed(topology, place, tracer))
                .toList();
    }

    /** An old answer comes first, as in time. */
    private Stream<Listed> listed(Topology topology, int place, FlowTracer tracer) {
        Asked request = asked.get(place);
        Optional<Flow> old = request.byOldAnswer(topology);
        Answer answer = request.first().filter(_ -> old.isPresent()).orElse(Answer.NONE);
        return Stream
                .concat(old.stream()
                        .map(flow -> new Kept(request.name(), answer.kept(), true, flow, tracer.trace(flow))),
                        Stream.of(anew(request, answer, request.now(topology), tracer)))
                .map(kept -> new Listed(place, kept));
    }

    private static Kept anew(Asked request, Answer answer, Flow flow, FlowTracer tracer) {
        return new Kept(request.name(), answer.expired(), false, flow, tracer.trace(flow));
    }

    /** Keeps another request until the next that is asked in passing; its place in the list. */
    public int addInPassing(String name, Flow flow, Topology topology) {
        Asked next = new Asked(name, flow);
        asked = asked.stream().filter(request -> passing.filter(request::isAs).isEmpty()).toList();
        passing = Optional.of(next);
        return add(next, topology);
    }

    /**
     * Lets go of the request at this place in the list; of an answer that was kept, only of that.
     *
     * @return whether the request is gone
     */
    public boolean forget(int place, Topology topology) {
        Listed gone = listed.get(place);
        List<Asked> rest = new ArrayList<>(asked);
        Asked request = rest.remove(gone.place());
        if (gone.kept().byOldAnswer()) {
            rest.add(gone.place(), request.expired());
        }
        asked = rest;
        retrace(topology);
        return !gone.kept().byOldAnswer();
    }

    /**
     * Whether a story tells all that a request needs, a port too where none is known.
     *
     * @throws IllegalArgumentException with a message for the user, where an end is not there or a name has no answer
     */
    public static boolean isComplete(Topology topology, Story story) {
        return Asked.find(topology, story).isPresent();
    }

    /** Keeps what a user asks for, and who is called may be a name; its place in the list. */
    public int add(Story story, Topology topology) {
        return add(Asked.of(topology, story).orElseThrow(), topology);
    }

    private int add(Asked request, Topology topology) {
        List<Asked> more = new ArrayList<>(asked);
        more.add(request);
        asked = more;
        retrace(topology);
        return listed.size() - 1;
    }
}
