package portico.model.flow.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.flow.FlowClasses;
import portico.model.flow.FlowEnd;
import portico.model.flow.Nearness;
import portico.model.id.InstanceId;

/** The pairs of members of two classes, told apart only by how near they are. */
record CrowdPair(Crowd<FlowClasses.Sender> from, Crowd<FlowClasses.Target> to, Overlap overlap) {

    /** Whether the ends that the two classes are of count the same members. */
    enum Overlap {
        NONE,
        SOME,
        /** Both are one and the same, which speaks to itself. */
        ALONE;

        static Overlap of(ReachEnd from, ReachEnd to) {
            if (from.members().size() == 1 && from.members().equals(to.members())) {
                return ALONE;
            }
            return from.subject().equals(to.subject()) || from.isOneTask() || to.isOneTask() ? SOME : NONE;
        }
    }

    /** So many pairs that are equally near, and one of them. */
    record Near(Nearness nearness, long pairs, FlowEnd from, FlowEnd to) {}

    /** Everybody with everybody else; with itself only who has nobody else of its kind. */
    Stream<Near> pairs() {
        if (overlap == Overlap.ALONE) {
            return Stream.of(new Near(Nearness.SELF, 1, from.members().getFirst(), to.members().getFirst()));
        }
        boolean hosted = from.example().host().isPresent() && to.example().host().isPresent();
        long all = (long) from.size() * to.size();
        if (overlap == Overlap.NONE && !hosted) {
            return Stream.of(new Near(Nearness.APART, all, from.members().getFirst(), to.members().getFirst()));
        }
        long common = common();
        long near = hosted ? onOneHost() - common : 0;
        return Stream.concat(of(Nearness.SAME_HOST, near), of(Nearness.APART, all - common - near));
    }

    private long common() {
        if (overlap == Overlap.NONE) {
            return 0;
        }
        Set<FlowEnd> senders = new HashSet<>(from.members());
        return to.members().stream().filter(senders::contains).count();
    }

    private long onOneHost() {
        return from.byHost()
                .entrySet()
                .stream()
                .mapToLong(e -> (long) e.getValue().size() * on(e.getKey()).size())
                .sum();
    }

    private List<FlowEnd> on(Optional<InstanceId> host) {
        return to.byHost().getOrDefault(host, List.of());
    }

    private Stream<Near> of(Nearness nearness, long pairs) {
        return pairs == 0 ? Stream.empty() : Stream.of(example(nearness, pairs));
    }

    private Near example(Nearness nearness, long pairs) {
        for (Map.Entry<Optional<InstanceId>, List<FlowEnd>> senders : from.byHost().entrySet()) {
            for (Map.Entry<Optional<InstanceId>, List<FlowEnd>> targets : to.byHost().entrySet()) {
                boolean shared = senders.getKey().isPresent() && senders.getKey().equals(targets.getKey());
                Optional<Near> found = shared == (nearness == Nearness.SAME_HOST)
                        ? two(senders.getValue(), targets.getValue(), nearness, pairs)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new IllegalStateException("no pair is " + nearness);
    }

    private static Optional<Near> two(List<FlowEnd> senders, List<FlowEnd> targets, Nearness nearness, long pairs) {
        return senders.stream()
                .flatMap(a -> targets.stream()
                        .filter(b -> !a.equals(b))
                        .limit(1)
                        .map(b -> new Near(nearness, pairs, a, b)))
                .findFirst();
    }
}
