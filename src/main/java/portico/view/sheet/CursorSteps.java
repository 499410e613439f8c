package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.capacity.HostPort;
import portico.model.net.PortRange;
import portico.model.rule.RuleId;

/**
 * What one cursor in the range of dynamic host ports did, as far as it can be told from where it stands and what is held:
 * it only ever goes up, wraps once at the end, and what is given back waits for that (R23, R25, R26, R28).
 */
final class CursorSteps {
    private final PortRange range;
    private final OptionalInt cursor;
    private final SequencedMap<Integer, HostPort> taken = new TreeMap<>();

    /** What became of a port, in the order in which the steps are told. */
    enum What {
        BEFORE_RESTART("Handed out before the agent restarted", 26),
        BEFORE_WRAP("Handed out before the wrap", 25),
        HANDED_OUT("Handed out", 23),
        FREE("Free; comes again after the wrap", 25),
        PASSED_OVER("Passed over, in use otherwise", 28),
        CURSOR("Handed out last; the cursor stands here", 23),
        CURSOR_FREE("Handed out last and free again; the cursor stands here", 25);

        private final String words;
        private final int rule;

        What(String words, int rule) {
            this.words = words;
            this.rule = rule;
        }

        String words() {
            return words;
        }

        RuleId rule() {
            return new RuleId(rule);
        }
    }

    /** One step: ports that follow each other, and who holds them where there is one holder. */
    record Step(What what, PortRange ports, Optional<HostPort> holder) {}

    /**
     * @param cursor the port handed out last; empty on a fresh instance and after a restart of the agent
     * @param taken every port of the instance that is in use and that this cursor would meet
     */
    CursorSteps(PortRange range, OptionalInt cursor, List<HostPort> taken) {
        this.range = range;
        this.cursor = cursor;
        taken.stream()
                .filter(port -> range.contains(port.port()))
                .forEach(port -> this.taken.merge(port.port(), port, CursorSteps::theHandedOut));
    }

    /** TCP and UDP share a cursor: of two holders of one port, the one it handed the port to. */
    private static HostPort theHandedOut(HostPort one, HostPort other) {
        return isHandedOut(other) ? other : one;
    }

    private static boolean isHandedOut(HostPort port) {
        return port.use() == HostPort.Use.DYNAMIC;
    }

    List<Step> steps() {
        if (cursor.isEmpty() || !range.contains(cursor.getAsInt())) {
            return held(range, What.BEFORE_RESTART).toList();
        }
        int at = cursor.getAsInt();
        Stream<Step> before = at == range.last() ? Stream.empty()
                : held(new PortRange(at + 1, range.last()), What.BEFORE_WRAP);
        return Stream.concat(before, passed(at).stream()).toList();
    }

    private Stream<Step> held(PortRange part, What what) {
        return taken.values()
                .stream()
                .filter(port -> isHandedOut(port) && part.contains(port.port()))
                .map(port -> new Step(what, PortRange.single(port.port()), Optional.of(port)));
    }

    /** From the start of the range to the cursor, what is held and what lies between. */
    private List<Step> passed(int at) {
        List<Step> steps = new ArrayList<>();
        int from = range.first();
        for (HostPort port : taken.values().stream().filter(it -> it.port() < at).toList()) {
            free(from, port.port() - 1).forEach(steps::add);
            steps.add(new Step(isHandedOut(port) ? What.HANDED_OUT : What.PASSED_OVER, PortRange.single(port.port()),
                    Optional.of(port)));
            from = port.port() + 1;
        }
        free(from, at - 1).forEach(steps::add);
        Optional<HostPort> holder = Optional.ofNullable(taken.get(at));
        steps.add(new Step(holder.isPresent() ? What.CURSOR : What.CURSOR_FREE, PortRange.single(at), holder));
        return steps;
    }

    private static Stream<Step> free(int first, int last) {
        return first > last ? Stream.empty()
                : Stream.of(new Step(What.FREE, new PortRange(first, last), Optional.empty()));
    }

    /** What the search finds first once it begins at the start of the range again; empty where all is taken. */
    OptionalInt firstAfterWrap() {
        return IntStream.rangeClosed(range.first(), range.last()).filter(port -> !taken.containsKey(port)).findFirst();
    }
}
