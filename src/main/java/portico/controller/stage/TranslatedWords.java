package portico.controller.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.edit.translation.Networking;
import portico.model.edit.translation.Translation;
import portico.model.edit.translation.Workload;
import portico.model.id.ResourceId;
import portico.model.placement.Headroom;
import portico.model.placement.HeadroomWords;
import portico.model.placement.InstanceHeadroom;
import portico.model.placement.Shortage;
import portico.model.topology.Resource;
import portico.model.topology.Topology;
import portico.view.motion.stage.Terms;

/** What is to be said about a workload and about one of its translations. */
final class TranslatedWords {

    private TranslatedWords() {}

    /** What is common to all, from the fullest wording to the shortest. */
    static List<String> sentences(Workload workload) {
        String tasks = counted(workload.tasks().size(), workload.all());
        String host = (workload.assumed() ? "an assumed " : workload.host().name() + ", a ")
                + workload.host().instanceType();
        String alone = tasks + " alone on " + host + ", or on Fargate.";
        return List.of("On copies of your network, " + alone + " Same clock; teaching time, not measured latency.",
                "On copies of your network, " + alone, alone, "On copies of your network");
    }

    /** Why a subject cannot be put side by side. */
    static String whyNot(Topology topology, ResourceId subject) {
        String name = topology.find(subject).map(Resource::name).orElse(subject.value());
        return name + " cannot be put side by side: "
                + (Workload.isWanted(topology, subject)
                        ? "it is on no host, and no subnet is known with an address left for one."
                        : "none of its tasks is to run.")
                + " This is the shipped example.";
    }

    private static String counted(int shown, int all) {
        String tasks = all == 1 ? " task" : " tasks";
        return shown == all ? shown + tasks : shown + " of " + all + tasks;
    }

    /** @param capacity of the translation */
    static Terms terms(Translation translation, Workload workload, Capacity capacity) {
        List<String> notes = new ArrayList<>();
        if (!translation.isRefused()) {
            notes.add(rank(translation.way()));
        }
        int all = translation.tasks().size();
        if (translation.running() < all && !translation.isRefused()) {
            notes.add(translation.running() + " of " + all + " run: "
                    + translation.shortages().stream().findFirst().map(TranslatedWords::fact).orElse("no room"));
        }
        room(translation, workload, capacity).ifPresent(notes::add);
        notes.addAll(translation.changes().stream().distinct().toList());
        if (!translation.isRefused()) {
            notes.addAll(measured(translation.way()));
        }
        return new Terms(notes, translation.isRefused() ? Optional.of(refusal(translation)) : Optional.empty());
    }

    /** What there is to know of a way whatever runs that way. */
    static List<String> always(Networking way) {
        return Stream.concat(Stream.of(rank(way)), measured(way).stream()).toList();
    }

    /** Which way performs how, in relation to the others (R178). */
    private static String rank(Networking way) {
        return switch (way) {
            case BRIDGE -> "Performs below host and awsvpc (R178)";
            case HOST, AWSVPC, TRUNKED, FARGATE -> "Performs best: EC2's own network (R178)";
        };
    }

    /** No figure is AWS's (R179). */
    private static List<String> measured(Networking way) {
        return way == Networking.BRIDGE ? List.of("Docker NAT doubled latency in IBM's 2014 lab (R179)") : List.of();
    }

    private static String fact(Shortage shortage) {
        return shortage.title() + " (" + shortage.rule() + ")";
    }

    private static Terms.Refusal refusal(Translation translation) {
        return translation.shortages()
                .stream()
                .findFirst()
                .map(it -> new Terms.Refusal(it.title(), it.detail(), it.rule().toString()))
                .orElse(new Terms.Refusal("No room", "no task starts", ""));
    }

    /** How many more the host takes; on Fargate there is no host to fill. */
    private static Optional<String> room(Translation translation, Workload workload, Capacity capacity) {
        if (translation.way() == Networking.FARGATE || translation.isRefused()) {
            return Optional.empty();
        }
        InstanceHeadroom room = Headroom.of(translation.topology(), capacity, workload.definition().id())
                .on(workload.host().id());
        String limit = room.runsOutFirst().map(it -> "no " + HeadroomWords.name(it)).orElse("");
        String link = room.more() == 0 ? ": " : ", then ";
        return Optional.of(HeadroomWords.title(room) + (limit.isEmpty() ? "" : link + limit));
    }
}
