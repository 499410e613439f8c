package portico.controller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portico.model.flow.Disposition;
import portico.model.flow.Hop;
import portico.model.flow.Step;
import portico.model.flow.Trace;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.Sighting;
import portico.model.flow.log.TraceLog;
import portico.model.remedy.Connection;
import portico.model.remedy.Mend;
import portico.view.motion.Journey;
import portico.view.motion.Phase;
import portico.view.motion.TimedHop;
import portico.view.sheet.Proposal;
import portico.view.sheet.Request;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

/** Journeys in the words of the transport strip. */
public final class Rides {
    /** Pairs that are named; of more, how many. */
    private static final int NAMED = 3;

    private Rides() {}

    /** Of a request that is kept: when it is made stands where there is room for it, beside its port. */
    public static Ride ride(Requests.Kept request, Journey journey, TraceLog log) {
        String when = request.when().isEmpty() ? "" : request.when() + ", ";
        return ride(request.name(), when, journey, log);
    }

    /** @param log what tells which flow-log lines the hops write */
    public static Ride ride(String name, Journey journey, TraceLog log) {
        return ride(name, "", journey, log);
    }

    private static Ride ride(String name, String when, Journey journey, TraceLog log) {
        List<Ride.Station> stations = new ArrayList<>();
        Map<Hop, List<String>> lines = lines(journey.trace(), log.of(journey.trace()));
        journey.hops().forEach(hop -> stations.add(station(hop, lines.getOrDefault(hop.hop(), List.of()))));
        Trace trace = journey.trace();
        String port = when + trace.flow().protocol() + (when.isEmpty() ? " port " : " ") + trace.flow().port();
        return new Ride(name, port + ", " + outcome(trace.disposition()), journey.duration(), stations, tone(trace),
                outcome(trace.disposition()), trace.blockers().stream().map(Rides::obstacle).toList());
    }

    private static String obstacle(Trace.Blocker blocker) {
        Step step = blocker.step();
        String subject = blocker.subject().map(id -> " at " + id.value()).orElse("");
        return (blocker.onReply() ? "On the way back, " : "") + step.by() + subject + ": " + step.detail() + " ("
                + step.rule() + ")";
    }

    /** A remedy in words. */
    public static Proposal proposal(Mend mend) {
        String opens = mend.opens().isEmpty() ? "Opens nothing else"
                : "Also opens " + Connection.named(mend.opens(), NAMED);
        String closes = mend.closes().isEmpty() ? ", closes nothing"
                : "\nCloses " + Connection.named(mend.closes(), NAMED);
        return new Proposal(mend.words(), opens + closes);
    }

    private static Map<Hop, List<String>> lines(Trace trace, TraceLog.Written written) {
        Map<Hop, List<String>> lines = new HashMap<>();
        add(trace.hops(), written.hops(), lines);
        add(trace.reply(), written.reply(), lines);
        return lines;
    }

    private static void add(List<Hop> hops, List<List<Sighting>> written, Map<Hop, List<String>> lines) {
        for (int i = 0; i < hops.size(); i++) {
            lines.put(hops.get(i), written.get(i).stream().map(s -> s.in(LogFormat.DEFAULT).line()).toList());
        }
    }

    public static Request request(Requests.Kept kept) {
        return new Request(kept.title(), kept.flow().protocol() + " " + kept.flow().port(), tone(kept.trace()),
                outcome(kept.trace().disposition()),
                kept.byOldAnswer() ? "Let this answer expire, and ask anew (R142)" : "Forget this request");
    }

    private static Tone tone(Trace trace) {
        return trace.isDelivered() ? Tone.OK : Tone.NO;
    }

    /** How a flow ended, in two or three words. */
    static String outcome(Disposition disposition) {
        return switch (disposition) {
            case DELIVERED -> "allowed";
            case DENIED_BY_SECURITY_GROUP -> "stopped at the lock";
            case DENIED_BY_NETWORK_ACL -> "stopped at the gatehouse";
            case NO_ROUTE -> "no exit";
            case NO_TARGET -> "no target";
            case REFUSED -> "nobody listens";
            case UNREACHABLE -> "nobody there";
        };
    }

    private static Ride.Station station(TimedHop timed, List<String> lines) {
        Hop hop = timed.hop();
        Tone tone = hop.isDenied() ? Tone.NO : Tone.OK;
        return new Ride.Station(timed.place(), timed.arrival(), timed.phase() == Phase.REPLY, tone,
                card(timed, hop, tone, lines));
    }

    private static Ride.HopCard card(TimedHop timed, Hop hop, Tone tone, List<String> lines) {
        return new Ride.HopCard(title(timed, hop), hop.in().src().toString(), hop.in().dst().toString(),
                hop.out().src().toString(), hop.out().dst().toString(), hop.isRewritten(), tone, decision(hop), "",
                lines);
    }

    private static String title(TimedHop timed, Hop hop) {
        return timed.place() + hop.subject()
                .filter(id -> !timed.place().contains(id.value()))
                .map(id -> " of " + id.value())
                .filter(t -> t.length() < 28)
                .orElse("");
    }

    /** The step that decided: what denied, else what rewrote, else the last that permitted, else the last. */
    private static String decision(Hop hop) {
        for (Step.Outcome wanted : List.of(Step.Outcome.DENIED, Step.Outcome.REWRITTEN, Step.Outcome.PERMITTED,
                Step.Outcome.PASSED)) {
            List<Step> found = hop.steps().stream().filter(step -> step.outcome() == wanted).toList();
            if (!found.isEmpty()) {
                Step step = found.getLast();
                return step.detail() + ", " + step.by() + " (" + step.rule() + ")";
            }
        }
        return "";
    }
}
